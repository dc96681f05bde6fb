import { useRef } from 'react'
import { readSitting } from '~/contract/assessments'
import { instrumentIds } from '~/domain/assessments/instrument'
import { localize } from '~/domain/catalogues/locale'
import { SittingOver } from '~/src/features/assessments/taking/sitting-over'
import { TakeSitting } from '~/src/features/assessments/taking/take-sitting'
import { type Sitting, sittingForm } from '~/src/features/assessments/taking/use-answers'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useLeftAnswers } from '~/src/platform/use-left-answers'
import { useOperation } from '~/src/platform/use-operation'
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
      {sitting?.state === 'finished' && <FinishedSitting key={sitting.instrumentId} sitting={sitting} />}
      {sitting && sitting.state !== 'finished' && <TakeSitting key={sitting.instrumentId} sitting={sitting} />}
    </Screen>
  )
}

function FinishedSitting({ sitting }: { sitting: Sitting }) {
  return <SittingOver ending="ALREADY_FINISHED" sitting={sitting} lost={useLeftAnswers(sittingForm(sitting))} />
}
