import { useState } from 'react'
import { readInterview } from '~/contract/interviews'
import type { OutputOf } from '~/contract/operation'
import { roomStateAt } from '~/domain/interviews/room-window'
import { CancelSheet } from '~/src/features/interviews/cancel-sheet'
import { EvaluationForm } from '~/src/features/interviews/evaluation-form'
import { InterviewFacts } from '~/src/features/interviews/interview-facts'
import { InterviewResult, OwnEvaluation } from '~/src/features/interviews/interview-result'
import { MeetingLink } from '~/src/features/interviews/meeting-link'
import { MeetingLinkSheet } from '~/src/features/interviews/meeting-link-sheet'
import { useNow } from '~/src/features/interviews/use-now'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, go, useParams } from '~/src/platform/navigation'
import { useSignals } from '~/src/platform/signals/use-signals'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { Icon } from '~/src/ui/icon/icon'
import { Columns } from '~/src/ui/layout/columns'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

type Page = OutputOf<typeof readInterview>

/** One interview, before, during and after, for either side. */
export default function InterviewPage() {
  const { t } = useText()
  const { id = '' } = useParams('interview')
  const navigation = useNavigation('messages')
  const isShown = useMembersOnly()
  const { data, error, isPending, retry, reload } = useOperation(readInterview, { interviewId: id }, { isEnabled: isShown })
  useSignals(({ topic }) => {
    if (topic === 'inbox' || topic === 'unknown') void reload({ isNews: true })
  })
  return (
    <Screen title={t('interviews.page.title')} navigation={navigation} onBack={() => void back('interviews')} width="wide">
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting cards={2} />}
      {data && (
        <Columns gap={24}>
          <Stack gap={20}>
            <InterviewFacts page={data} />
            <Entrance page={data} />
          </Stack>
          <Outcome page={data} />
        </Columns>
      )}
    </Screen>
  )
}

/** The way into the room while there is one, and out of the interview. */
function Entrance({ page: { interview, meetingLink, side } }: { page: Page }) {
  const { t } = useText()
  const now = useNow()
  const [isCancelling, setCancelling] = useState(false)
  const { interviewId, conversationId, startsAt, minutes, form, status } = interview
  const endsAt = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()
  const room = roomStateAt({ startsAt, endsAt }, new Date(now).toISOString())
  if (status === 'cancelled') return <Banner tone="warning">{t('interviews.page.isCancelled')}</Banner>
  const isOpen = room === 'open' && status === 'booked'
  const enter = () => (form === 'chat' ? go('conversation', { id: conversationId }) : go('room', { id: interviewId }))
  return (
    <Stack gap={12}>
      {form === 'one-to-one' && <Banner>{t('interviews.page.onSite')}</Banner>}
      {room !== 'over' && status === 'booked' && form !== 'one-to-one' && (
        <Button isBlock icon={form === 'chat' ? 'message' : 'video'} isDisabled={!isOpen} onTap={enter}>
          {isOpen ? t(form === 'chat' ? 'interviews.page.toChat' : 'interviews.page.enter') : t('interviews.page.enterEarly')}
        </Button>
      )}
      <Button isBlock variant="secondary" icon="message" onTap={() => go('conversation', { id: conversationId })}>
        {t('interviews.page.chat')}
      </Button>
      {room !== 'over' && form === 'video' && (meetingLink !== null || status === 'booked') && (
        <LinkOfMeeting interviewId={interviewId} link={meetingLink} canSet={side === 'employer' && status === 'booked'} />
      )}
      {status === 'booked' && now < Date.parse(endsAt) && (
        <Button isBlock variant="quiet" onTap={() => setCancelling(true)}>
          {t('interviews.page.cancel')}
        </Button>
      )}
      <CancelSheet isOpen={isCancelling} interviewId={interviewId} onClose={() => setCancelling(false)} />
    </Stack>
  )
}

/** The link of a video interview; its employer gives it or another one. */
function LinkOfMeeting({ interviewId, link, canSet }: { interviewId: string; link: string | null; canSet: boolean }) {
  const { t } = useText()
  const [isSetting, setSetting] = useState(false)
  return (
    <>
      {link !== null && <MeetingLink url={link} onChange={canSet ? () => setSetting(true) : undefined} />}
      {link === null && <Banner tone="warning">{t(canSet ? 'interviews.page.linkMissing' : 'interviews.page.linkMissingStudent')}</Banner>}
      {link === null && canSet && (
        <Button isBlock variant="secondary" icon="link" onTap={() => setSetting(true)}>
          {t('interviews.page.linkSet')}
        </Button>
      )}
      {isSetting && <MeetingLinkSheet isOpen interviewId={interviewId} link={link} onClose={() => setSetting(false)} />}
    </>
  )
}

/** What came of it: the student reads, the recruiter writes. */
function Outcome({ page: { interview, side, result, evaluation } }: { page: Page }) {
  const { t } = useText()
  const now = useNow()
  if (result) {
    return (
      <Stack gap={24}>
        <InterviewResult result={result} />
        {evaluation && <OwnEvaluation evaluation={evaluation} />}
      </Stack>
    )
  }
  if (interview.status === 'cancelled') return null
  const hasBegun = now >= Date.parse(interview.startsAt)
  if (side === 'employer') {
    return (
      <Section title={t('interviews.evaluation.title')}>
        <Card>{hasBegun ? <EvaluationForm interviewId={interview.interviewId} /> : <Text tone="muted">{t('interviews.evaluation.early')}</Text>}</Card>
      </Section>
    )
  }
  return hasBegun ? <Banner>{t('interviews.page.resultWait')}</Banner> : <Tips />
}

function Tips() {
  const { t } = useText()
  return (
    <Section title={t('interviews.page.tips')}>
      <Card>
        <Stack gap={12}>
          {(['quiet', 'early', 'card'] as const).map((tip) => (
            <Row key={tip} gap={12} align="start">
              <Icon name="check" />
              <Fill>
                <Text>{t(`interviews.page.tip.${tip}`)}</Text>
              </Fill>
            </Row>
          ))}
        </Stack>
      </Card>
    </Section>
  )
}
