import type { readCampusToday } from '~/contract/insights'
import type { OutputOf } from '~/contract/operation'
import { chinaDateOf } from '~/domain/time/china-date'
import { graduatingYear, orderCohorts } from '~/domain/insights/order-cohorts'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Funnel } from '~/src/ui/charts/funnel'
import { Columns } from '~/src/ui/layout/columns'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'

type Cohort = OutputOf<typeof readCampusToday>['cohorts'][number]

/** Each class on its way: on the roster, claimed, applied, offered. */
export function CohortProgress({ cohorts }: { cohorts: readonly Cohort[] }) {
  const today = chinaDateOf(new Date().toISOString())
  return (
    <Columns count={2}>
      {orderCohorts(cohorts, today).map((cohort) => (
        <CohortCard key={cohort.graduationYear} cohort={cohort} isNext={cohort.graduationYear === graduatingYear(today)} />
      ))}
    </Columns>
  )
}

function CohortCard({ cohort: { graduationYear: year, studentCount, claimedCount, appliedCount, offeredCount }, isNext }: { cohort: Cohort; isNext: boolean }) {
  const { t } = useText()
  const steps = [
    { id: 'students', label: t('insights.students'), value: studentCount },
    { id: 'claimed', label: t('insights.claimed'), value: claimedCount },
    { id: 'applied', label: t('insights.applied'), value: appliedCount },
    { id: 'offered', label: t('insights.offered'), value: offeredCount },
  ]
  const spoken = t('insights.chart', { year, students: studentCount, claimed: claimedCount, applied: appliedCount, offered: offeredCount })
  return (
    <Card>
      <Stack gap={16}>
        <Row gap={8}>
          <Text weight="bold" heading={3}>
            {t('insights.cohort', { year })}
          </Text>
          {isNext && <Tag tone="accent">{t('insights.graduating')}</Tag>}
        </Row>
        <Funnel label={spoken} steps={steps} />
      </Stack>
    </Card>
  )
}
