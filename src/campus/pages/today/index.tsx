import { readCampusToday } from '~/contract/insights'
import { CohortProgress } from '~/src/features/insights/cohort-progress'
import { WaitingFigures } from '~/src/features/insights/waiting-figures'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { go } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Figure } from '~/src/ui/charts/figure'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Icon } from '~/src/ui/icon/icon'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { Screen } from '~/src/ui/screen/screen'

/** The career office's day: what waits, where each class stands, what is on the market. */
export default function TodayPage() {
  const { t } = useText()
  const navigation = useNavigation('today')
  const isShown = useMembersOnly()
  const today = useOperation(readCampusToday, {}, { isEnabled: isShown })
  const { data } = today
  return (
    <Screen title={t('shell.today')} lead={data?.schoolName} hasLargeTitle navigation={navigation} width="wide">
      {today.error && !data && <Failed error={today.error} onRetry={today.retry} />}
      {today.isPending && !today.error && <Waiting cards={4} />}
      {data && (
        <Stack gap={32}>
          <WaitingFigures waiting={data.waiting} />
          {data.cohorts.length === 0 ? (
            <EmptyState drawing="people" title={t('insights.noCohorts')} body={t('insights.noCohortsText')} actionLabel={t('insights.importRoster')} onAction={() => go('rosterImport')} />
          ) : (
            <Section title={t('insights.cohorts')} note={t('insights.cohortNote')} actionLabel={t('insights.importRoster')} onAction={() => void go('rosterImport')}>
              <CohortProgress cohorts={data.cohorts} />
            </Section>
          )}
          <Section title={t('insights.market')} actionLabel={t('recommendations.title')} onAction={() => void go('recommendations')}>
            <Columns count={2}>
              <Card>
                <Figure label={t('insights.publishedJobs')} value={data.market.publishedJobCount} />
              </Card>
              <Card>
                <Figure label={t('insights.verifiedEmployers')} value={data.market.verifiedEmployerCount} />
              </Card>
            </Columns>
          </Section>
          <ListGroup>
            <ListRow start={<Icon name="way" />} title={t('surveys.figures.entry')} note={t('surveys.figures.entryNote')} onTap={() => void go('surveys')} />
            <ListRow start={<Icon name="chart" />} title={t('assessments.reliability.entry')} note={t('assessments.reliability.entryNote')} onTap={() => void go('reliability')} />
          </ListGroup>
        </Stack>
      )}
    </Screen>
  )
}
