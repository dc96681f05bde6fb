import { listInstruments } from '~/contract/assessments'
import { CountedScores } from '~/src/features/assessments/counted-scores'
import { InstrumentSections } from '~/src/features/assessments/instrument-sections'
import { OverviewCard } from '~/src/features/assessments/overview'
import { PastReports } from '~/src/features/assessments/past-reports'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { usePageShown } from '~/src/platform/page-events'
import { useOperation } from '~/src/platform/use-operation'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'

/** The semester's evaluation: what there is, how far one is, and what came of it. */
export default function AssessmentsPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry } = useOperation(listInstruments, {}, { isEnabled: isShown })
  usePageShown(() => {
    if (data) retry()
  })
  return (
    <Screen title={t('assessments.title')} lead={t('assessments.lead')} navigation={navigation} onBack={() => void back('card')} width="wide">
      {error && !data && (error.code === 'FORBIDDEN' ? <Unclaimed /> : <Failed error={error} onRetry={retry} />)}
      {isPending && !error && <Waiting cards={1} rows={5} />}
      {data && (
        <Columns gap={24}>
          <Stack gap={24}>
            <OverviewCard overview={data} />
            <InstrumentSections overview={data} />
          </Stack>
          <Stack gap={24}>
            <PastReports overview={data} />
            <CountedScores isCounted={data.isCounted} />
          </Stack>
        </Columns>
      )}
    </Screen>
  )
}
