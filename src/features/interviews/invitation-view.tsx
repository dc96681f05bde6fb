import { useState } from 'react'
import { listInterviews, readInvitation, withdrawInvitation } from '~/contract/interviews'
import type { OutputOf } from '~/contract/operation'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { useMembership } from '~/src/platform/session'
import { useCommand } from '~/src/platform/use-command'
import { Avatar } from '~/src/ui/avatar/avatar'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { SlotPicker } from '~/src/ui/date/slot-picker'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Tag } from '~/src/ui/tag/tag'
import { Text } from '~/src/ui/text/text'
import { slotDays } from './slot-days'
import { TakeSlot } from './take-slot'

type Invitation = OutputOf<typeof readInvitation>['invitation']

/** An invitation, for whom it is for and for whom it is from. */
export function InvitationView({ invitation, onStale }: { invitation: Invitation; onStale: () => void }) {
  const { t, locale } = useText()
  const isRecruiter = useMembership()?.role === 'recruiter'
  const { status, interviewId, answerBy, jobId } = invitation
  return (
    <Stack gap={20}>
      <Head invitation={invitation} isRecruiter={isRecruiter} />
      {status === 'open' && <Banner tone="deadline">{t('interviews.invitation.answerBy', { when: formatMoment(answerBy, Date.now(), locale) })}</Banner>}
      {status !== 'open' && <Banner tone={status === 'accepted' ? 'success' : 'info'}>{t(`interviews.invitation.status.${status}`)}</Banner>}
      {status === 'open' && !isRecruiter && <TakeSlot invitation={invitation} onStale={onStale} />}
      {status === 'open' && isRecruiter && <Offered invitation={invitation} />}
      {interviewId !== null && (
        <Button isBlock onTap={() => go('interview', { id: interviewId })}>
          {t('interviews.invitation.toInterview')}
        </Button>
      )}
      {!isRecruiter && (
        <Button isBlock variant="quiet" onTap={() => go('job', { id: jobId })}>
          {t('interviews.invitation.toJob')}
        </Button>
      )}
    </Stack>
  )
}

function Head({ invitation: { employerName, studentName, jobTitle, message, form, slots }, isRecruiter }: { invitation: Invitation; isRecruiter: boolean }) {
  const { t } = useText()
  return (
    <Card>
      <Stack gap={16}>
        <Row gap={12} align="start">
          <Avatar name={isRecruiter ? studentName : employerName} shape={isRecruiter ? 'round' : 'square'} size="lg" />
          <Fill>
            <Text size={20} weight="bold" heading={2}>
              {isRecruiter ? t('interviews.invitation.to', { name: studentName }) : t('interviews.invitation.from', { employer: employerName })}
            </Text>
            <Text tone="muted" isBlock>
              {jobTitle}
            </Text>
          </Fill>
        </Row>
        <Row gap={8} isWrapping>
          <Tag tone="accent" icon={form === 'video' ? 'video' : form === 'chat' ? 'message' : 'people'}>
            {t(`interviews.form.${form}`)}
          </Tag>
          {slots[0] && (
            <Tag icon="clock">{t('interviews.minutes', { n: slots[0].minutes })}</Tag>
          )}
        </Row>
        {message !== '' && (
          <Card tone="soft" padding="snug">
            <Text size={12} tone="muted" isBlock>
              {t('interviews.invitation.says')}
            </Text>
            <Text isBlock>{message}</Text>
          </Card>
        )}
      </Stack>
    </Card>
  )
}

/** The recruiter's side of an open invitation. */
function Offered({ invitation: { slots, invitationId } }: { invitation: Invitation }) {
  const { t, locale, errorText } = useText()
  const [isAsking, setAsking] = useState(false)
  const withdraw = useCommand(withdrawInvitation, {
    refreshes: [readInvitation, listInterviews],
    onDone: () => notify({ text: t('interviews.invitation.withdrawn') }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  const confirm = async () => {
    await withdraw.run({ invitationId })
    setAsking(false)
  }
  return (
    <Stack gap={16}>
      <Card>
        <SlotPicker label={t('interviews.invitation.offeredTimes')} days={slotDays(slots, locale)} value={[]} onChange={() => undefined} />
      </Card>
      <Button isBlock variant="secondary" onTap={() => setAsking(true)}>
        {t('interviews.invitation.withdraw')}
      </Button>
      <Dialog isOpen={isAsking} title={t('interviews.invitation.withdrawTitle')} consequences={[t('interviews.invitation.withdrawWhat')]} tone="danger" confirmLabel={t('interviews.invitation.withdraw')} onConfirm={confirm} onCancel={() => setAsking(false)} />
    </Stack>
  )
}
