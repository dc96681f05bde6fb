import { useRef } from 'react'
import { readSitting } from '~/contract/assessments'
import { instrumentIds } from '~/domain/assessments/instrument'
import { localize } from '~/domain/catalogues/locale'
import { TakeSitting } from '~/src/features/assessments/taking/take-sitting'
import type { Sitting } from '~/src/features/assessments/taking/use-answers'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, replace, useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

/** Answering one questionnaire. */
export default function AssessmentPage() {
  const { t, locale } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const params = useParams('assessment')
  const instrumentId = instrumentIds.find((id) => id === params.instrument) ?? instrumentIds[0]
  const { data, error, isPending, isFetching, retry } = useOperation(readSitting, { instrumentId }, { isEnabled: isShown })
  // Begun from what the server says now, not from what was read before another device answered.
  const begun = useRef<Sitting>(undefined)
  if (data && !isFetching) begun.current ??= data
  const sitting = begun.current
  return (
    <Screen title={data ? localize(data.name, locale) : t('assessments.title')} navigation={navigation} onBack={() => void back('assessments')}>
      {error && !data && (error.code === 'FORBIDDEN' ? <Unclaimed /> : <Failed error={error} onRetry={retry} />)}
      {(isPending || (data && !sitting)) && !error && <Waiting rows={5} />}
      {sitting?.state === 'finished' && (
        <EmptyState title={t('assessments.errors.ALREADY_FINISHED')} actionLabel={t('assessments.seeReport')} onAction={() => replace('assessmentReport', { semester: sitting.semester })} />
      )}
      {sitting && sitting.state !== 'finished' && <TakeSitting key={sitting.instrumentId} sitting={sitting} />}
    </Screen>
  )
}
