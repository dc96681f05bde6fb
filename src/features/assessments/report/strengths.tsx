import { localize } from '~/domain/catalogues/locale'
import { meaningOf } from '~/reference/instruments/meanings'
import { useText } from '~/src/i18n/use-text'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Icon } from '~/src/ui/icon/icon'
import { Text } from '~/src/ui/text/text'
import type { Report } from './report-data'

/** What stands out, and by what measure. */
export function Strengths({ strengths }: { strengths: Report['strengths'] }) {
  const { t, locale } = useText()
  return (
    <Section title={t('assessments.report.strengths')}>
      {strengths.length === 0 ? (
        <Text tone="muted">{t('assessments.report.strengthsNone')}</Text>
      ) : (
        <ListGroup>
          {strengths.map(({ instrument, scale, percentile }) => {
            const meaning = meaningOf(instrument, scale)
            const measure = percentile === null ? t('assessments.report.strengthOwn') : t('assessments.report.strengthOf', { percentile })
            return (
              <ListRow
                key={`${instrument}.${scale}`}
                start={<Icon name="star" />}
                title={localize(meaning.name, locale)}
                note={t('assessments.report.strengthNote', { measure, meaning: localize(meaning.bands.high, locale) })}
                hasWholeNote
              />
            )
          })}
        </ListGroup>
      )}
    </Section>
  )
}
