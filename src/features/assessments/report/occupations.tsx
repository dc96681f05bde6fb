import { localize } from '~/domain/catalogues/locale'
import { meaningOf } from '~/reference/instruments/meanings'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Section } from '~/src/ui/card/section'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Text } from '~/src/ui/text/text'
import type { Report } from './report-data'

type Fit = Report['occupations'][number]

/** Occupations that fit the interests, those of the own major first, each with its reason. */
export function Occupations({ occupations }: { occupations: Report['occupations'] }) {
  const { t } = useText()
  const groups = [
    { id: 'ofMajor', fits: occupations.filter(({ isOfMajor }) => isOfMajor) },
    { id: 'beyond', fits: occupations.filter(({ isOfMajor }) => !isOfMajor) },
  ] as const
  return (
    <Section title={t('assessments.report.occupations')} note={t('assessments.report.occupationsNote')}>
      <Stack gap={16}>
        {occupations.length === 0 && <Text tone="muted">{t('assessments.report.occupationsNone')}</Text>}
        {groups.map(({ id, fits }) =>
          fits.length === 0 ? null : (
            <Stack key={id} gap={8}>
              <Text size={14} tone="muted" isBlock>{t(`assessments.report.${id}`)}</Text>
              <ListGroup>
                {fits.map((fit) => (
                  <Occupation key={fit.code} fit={fit} />
                ))}
              </ListGroup>
            </Stack>
          ),
        )}
      </Stack>
    </Section>
  )
}

function Occupation({ fit: { code, interests, shared } }: { fit: Fit }) {
  const { t, locale } = useText()
  const labels = useLabels()
  const types = (shared.length > 0 ? shared : interests).map((type) => localize(meaningOf('interests', type).name, locale)).join(t('common.listSeparator'))
  return <ListRow title={labels.occupation(code)} note={t(shared.length > 0 ? 'assessments.report.shared' : 'assessments.report.near', { types })} hasWholeNote />
}
