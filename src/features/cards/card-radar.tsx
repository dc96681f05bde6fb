import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Radar } from '~/src/ui/charts/radar'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import type { OwnCard } from './chapter'
import { strongest } from './own-levels'

const axesAtMost = 8
const axesAtLeast = 3

/** The shape of what one can do, and where each figure comes from. */
export function CardRadar({ competencies }: { competencies: OwnCard['competencies'] }) {
  const { t } = useText()
  const labels = useLabels()
  const best = strongest(competencies, axesAtMost)
  const rest = strongest(competencies, competencies.length).slice(axesAtMost)
  const edit = () => void go('competencies')
  return (
    <Section title={t('cards.competencies')} {...(best.length > 0 && { actionLabel: t('cards.competenciesEdit'), onAction: edit })}>
      <Card>
        {best.length === 0 ? (
          <EmptyState title={t('cards.competenciesNone')} body={t('cards.competenciesNoneText')} actionLabel={t('cards.competenciesAction')} onAction={edit} />
        ) : (
          <Stack gap={16}>
            {best.length >= axesAtLeast && <Radar axes={best.map(({ id, level }) => ({ label: labels.competency(id), own: level }))} ownLabel={t('cards.own')} />}
            <Row isWrapping gap={8}>
              {(best.length >= axesAtLeast ? [...best.filter(({ provenance }) => provenance !== 'self'), ...rest] : best).map(({ id, level, provenance }) => (
                <Tag key={id} tone={provenance === 'self' ? 'neutral' : 'success'} {...(provenance !== 'self' && { icon: 'check' })}>
                  {`${labels.competency(id)} ${level}${provenance === 'self' ? '' : ` · ${t(`matching.provenance.${provenance}`)}`}`}
                </Tag>
              ))}
            </Row>
          </Stack>
        )}
      </Card>
    </Section>
  )
}
