import { useState } from 'react'
import { listMyApplications } from '~/contract/applications'
import { readCard } from '~/contract/cards'
import { claimSlot, listInterviews, readInvitation } from '~/contract/interviews'
import { readHome } from '~/contract/matching'
import type { OutputOf } from '~/contract/operation'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import type { CallError } from '~/src/platform/call'
import { tick } from '~/src/platform/device'
import { replace } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { SlotPicker } from '~/src/ui/date/slot-picker'
import { Banner } from '~/src/ui/feedback/banner'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { DeclineSheet } from './decline-sheet'
import { slotDays } from './slot-days'

type Invitation = OutputOf<typeof readInvitation>['invitation']

/** One of the offered times becomes the interview. Who wins a time the database decides; the loser sees what is left. */
export function TakeSlot({ invitation, onStale }: { invitation: Invitation; onStale: () => void }) {
  const { t, locale } = useText()
  const [chosen, setChosen] = useState<string>()
  const [isDeclining, setDeclining] = useState(false)
  const claim = useCommand(claimSlot, {
    refreshes: [readInvitation, readHome, readCard, listInterviews, listMyApplications],
    onDone: ({ interviewId }) => {
      tick()
      notify({ text: t('interviews.invitation.booked'), tone: 'success' })
      void replace('interview', { id: interviewId })
    },
    onError: () => {
      setChosen(undefined)
      onStale()
    },
  })
  const { slots, invitationId } = invitation
  const slot = slots.find(({ slotId, isFree }) => slotId === chosen && isFree)
  const isAnyFree = slots.some(({ isFree }) => isFree)
  return (
    <Stack gap={20}>
      {claim.error && <Refusal error={claim.error} />}
      {!isAnyFree && (
        <Banner tone="warning" title={t('interviews.invitation.none')}>
          {t('interviews.invitation.noneText')}
        </Banner>
      )}
      <Card>
        <SlotPicker label={t('interviews.invitation.pick')} hint={t('interviews.invitation.pickHint')} days={slotDays(slots, locale)} value={slot ? [slot.slotId] : []} onChange={([id]) => setChosen(id)} />
      </Card>
      <Stack gap={12}>
        <Button isBlock isDisabled={!slot} isLoading={claim.isPending} onTap={() => slot && claim.run({ invitationId, slotId: slot.slotId })}>
          {slot ? t('interviews.invitation.takeAt', { when: formatMoment(slot.startsAt, Date.now(), locale) }) : t('interviews.invitation.take')}
        </Button>
        <Button isBlock variant="quiet" onTap={() => setDeclining(true)}>
          {t('interviews.invitation.decline')}
        </Button>
      </Stack>
      <DeclineSheet isOpen={isDeclining} invitationId={invitationId} onClose={() => setDeclining(false)} />
    </Stack>
  )
}

function Refusal({ error }: { error: CallError }) {
  const { t } = useText()
  const { code } = error
  if (code === 'SLOT_TAKEN') {
    return (
      <Banner tone="warning" title={t('interviews.invitation.takenTitle')}>
        {t('interviews.invitation.takenText')}
      </Banner>
    )
  }
  if (code === 'OWN_TIME_TAKEN') {
    return (
      <Banner tone="warning" title={t('interviews.invitation.ownTitle')}>
        {t('interviews.invitation.ownText')}
      </Banner>
    )
  }
  if (code === 'SLOT_IN_PAST') return <Banner tone="warning" title={t('interviews.invitation.pastTitle')} />
  return <CommandFailed error={error} />
}
