import type { OutputOf } from '~/contract/operation'
import type { readStudentCard } from '~/contract/rights'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { strongest } from '~/src/features/cards/own-levels'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Radar } from '~/src/ui/charts/radar'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

const axes = { least: 3, most: 8 } as const

/** What a student can, for somebody who reads it: nothing to edit. */
export function ShownCompetencies({ competencies }: { competencies: NonNullable<OutputOf<typeof readStudentCard>['card']>['competencies'] }) {
  const { t } = useText()
  const labels = useLabels()
  const all = strongest(competencies, competencies.length)
  const best = all.slice(0, axes.most)
  return (
    <Section title={t('rights.studentCard.competencies')}>
      <Card>
        {all.length === 0 && <Text tone="muted">{t('rights.studentCard.competenciesNone')}</Text>}
        <Stack gap={16}>
          {best.length >= axes.least && <Radar axes={best.map(({ id, level }) => ({ label: labels.competency(id), own: level }))} ownLabel={t('rights.studentCard.competencies')} />}
          <Row isWrapping gap={8}>
            {all.map(({ id, level, provenance }) => (
              <Tag key={id} tone={provenance === 'self' ? 'neutral' : 'success'} {...(provenance !== 'self' && { icon: 'check' as const })}>
                {`${labels.competency(id)} ${level}${provenance === 'self' ? '' : ` · ${t(`matching.provenance.${provenance}`)}`}`}
              </Tag>
            ))}
          </Row>
        </Stack>
      </Card>
    </Section>
  )
}
