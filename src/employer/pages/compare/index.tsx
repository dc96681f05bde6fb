import { useMemo } from 'react'
import { compareTalents } from '~/contract/talents'
import { talentLimits } from '~/domain/talents/talent-limits'
import { CompareView } from '~/src/features/talents/compare-view'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, switchTo, useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

/** Students side by side. */
export default function ComparePage() {
  const { t } = useText()
  const { ids = '', job } = useParams('compare')
  const navigation = useNavigation('talents')
  const isShown = useMembersOnly()
  const input = useMemo(() => ({ studentIds: ids.split(',').filter(Boolean).slice(0, talentLimits.mostCompared), ...(job !== undefined && { jobId: job }) }), [ids, job])
  const compared = useOperation(compareTalents, input, { isEnabled: isShown && input.studentIds.length > 0 })
  const { data } = compared
  const isNobody = input.studentIds.length === 0 || data?.talents.length === 0
  return (
    <Screen title={t('talents.compareTitle')} lead={data?.jobTitle ? t('talents.comparedFor', { job: data.jobTitle }) : undefined} onBack={() => void back('talents')} navigation={navigation} width="wide">
      {compared.error && !data && <Failed error={compared.error} onRetry={compared.retry} />}
      {compared.isPending && !compared.error && !isNobody && <Waiting cards={2} />}
      {isNobody && <EmptyState drawing="people" title={t('talents.compareNobodyTitle')} body={t('talents.compareNobodyText')} actionLabel={t('talents.title')} onAction={() => switchTo('talents')} />}
      {data && data.talents.length > 0 && <CompareView talents={data.talents} jobId={job} jobTitle={data.jobTitle} />}
    </Screen>
  )
}
