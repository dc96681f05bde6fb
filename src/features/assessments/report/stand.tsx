import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Coordinates } from '~/src/ui/charts/coordinates'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import { semesterName } from '../semester-name'
import type { Report } from './report-data'

/** A mean answer of 1–5 as a share of the field. */
const share = (mean: number) => (mean - 1) / 4

/** Where one stands between direction and readiness, and the way since last time. */
export function Stand({ coordinates: { direction, readiness, quarter, before } }: { coordinates: NonNullable<Report['coordinates']> }) {
  const { t } = useText()
  const name = t(`assessments.report.quarter.${quarter}`)
  const spoken = t('assessments.report.standSpoken', { direction, readiness, quarter: name })
  return (
    <Section title={t('assessments.report.stand')} note={t('assessments.report.standNote')}>
      <Card>
        <Stack gap={16}>
          <Coordinates
            label={before ? `${spoken} ${semesterName(before.semester, t)} ${t('assessments.report.direction')} ${before.direction} ${t('assessments.report.readiness')} ${before.readiness}` : spoken}
            x={`${t('assessments.report.direction')} ${direction.toFixed(1)} →`}
            y={`↑ ${t('assessments.report.readiness')} ${readiness.toFixed(1)}`}
            quarters={[t('assessments.report.quarter.gathering'), t('assessments.report.quarter.searching'), t('assessments.report.quarter.aiming'), t('assessments.report.quarter.moving')]}
            now={{ x: share(direction), y: share(readiness) }}
            nowLabel={t('assessments.report.now')}
            beforeLabel={before ? semesterName(before.semester, t) : undefined}
            before={before ? { x: share(before.direction), y: share(before.readiness) } : undefined}
            crossing={share(SCORING_RULES.bands.highFrom)}
          />
          <Text weight="medium" align="center">
            {name}
          </Text>
          <Text size={14} tone="muted" align="center">
            {t(`assessments.report.quarterText.${quarter}`)}
          </Text>
        </Stack>
      </Card>
    </Section>
  )
}
