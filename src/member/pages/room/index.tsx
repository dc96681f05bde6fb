import { View } from '@tarojs/components'
import { readInterview } from '~/contract/interviews'
import { Chat } from '~/src/features/chat/chat'
import { EvaluationForm } from '~/src/features/interviews/evaluation-form'
import { InterviewResult, OwnEvaluation } from '~/src/features/interviews/interview-result'
import { Door } from '~/src/features/interviews/room/door'
import { Outside } from '~/src/features/interviews/room/outside'
import { RoomView } from '~/src/features/interviews/room/room-view'
import roomStyles from '~/src/features/interviews/room/room.module.scss'
import { useNow } from '~/src/features/interviews/use-now'
import { Failed } from '~/src/features/shell/failed'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, useParams } from '~/src/platform/navigation'
import { useSignals } from '~/src/platform/signals/use-signals'
import { useOperation } from '~/src/platform/use-operation'
import { useRoom } from '~/src/platform/video/use-room'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** 屏对屏: the room of one interview. */
export default function RoomPage() {
  const { t } = useText()
  const { id = '' } = useParams('room')
  const isShown = useMembersOnly()
  const page = useOperation(readInterview, { interviewId: id }, { isEnabled: isShown })
  const room = useRoom(id)
  const { phase, ticket } = room
  // The decision may come while one is still here.
  useSignals(({ topic }) => {
    if (topic === 'inbox' || topic === 'unknown') void page.reload({ isNews: true })
  })
  const isInside = phase === 'inside' && ticket !== undefined
  const leave = () => {
    if (isInside) room.leave()
    void back('interview', { id })
  }
  return (
    <Screen title={page.data ? `${t('interviews.room.title')} · ${page.data.interview.jobTitle}` : t('interviews.room.title')} onBack={leave} width="full" hasOwnScroll>
      {isInside ? (
        <RoomView
          room={room}
          ticket={ticket}
          chat={<Chat conversationId={ticket.conversationId} />}
          {...(ticket.side === 'employer' && { evaluation: <Evaluation interviewId={id} /> })}
        />
      ) : (
        <View className={roomStyles.door}>
          {page.error && !page.data && <Failed error={page.error} onRetry={page.retry} />}
          {page.isPending && !page.error && <Waiting cards={1} />}
          {page.data && (phase === 'door' || phase === 'entering') && <Door room={room} />}
          {page.data && (phase === 'gone' || phase === 'refused') && <Outside room={room} interviewId={id} />}
        </View>
      )}
    </Screen>
  )
}

/** Written beside the picture once the interview has begun; afterwards what was sent. */
function Evaluation({ interviewId }: { interviewId: string }) {
  const { t } = useText()
  const now = useNow()
  const { data } = useOperation(readInterview, { interviewId })
  if (!data) return <Waiting rows={4} />
  if (data.result) {
    return (
      <Stack gap={20}>
        <InterviewResult result={data.result} />
        {data.evaluation && <OwnEvaluation evaluation={data.evaluation} />}
      </Stack>
    )
  }
  if (now < Date.parse(data.interview.startsAt)) return <Text tone="muted">{t('interviews.evaluation.early')}</Text>
  return <EvaluationForm interviewId={interviewId} />
}
