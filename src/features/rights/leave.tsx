import { useState } from 'react'
import { readPrivacy, requestDeletion, undoDeletion } from '~/contract/rights'
import { deletionRules } from '~/domain/rights/deletion-rules'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { useSession } from '~/src/platform/session'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { Banner } from '~/src/ui/feedback/banner'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import type { Privacy } from './privacy'

/** What waits to be deleted, and the way back. */
export function DeletionBanner({ deletion }: { deletion: NonNullable<Privacy['deletion']> }) {
  const { t, locale, errorText } = useText()
  const undo = useCommand(undoDeletion, {
    refreshes: [readPrivacy],
    onDone: () => notify({ text: t('rights.leave.undone'), tone: 'success' }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  if (deletion.state !== 'waiting') return <Banner tone="warning" title={t('rights.leave.running')}>{t('rights.leave.runningText')}</Banner>
  return (
    <Banner tone="warning" title={t('rights.leave.waiting')} actionLabel={t('rights.leave.undo')} onAction={() => undo.run({})}>
      {t('rights.leave.waitingText', { when: formatMoment(deletion.executesAt, Date.now(), locale), receipt: deletion.receipt })}
    </Banner>
  )
}

/** Leaving: what goes, what stays and why, and the name as the second confirmation. */
export function Leave() {
  const { t } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <Section title={t('rights.leave.title')} note={t('rights.leave.note')}>
      <Button variant="secondary" icon="trash" onTap={() => setOpen(true)}>
        {t('rights.leave.open')}
      </Button>
      {isOpen && <LeaveSheet onClose={() => setOpen(false)} />}
    </Section>
  )
}

function LeaveSheet({ onClose }: { onClose: () => void }) {
  const { t } = useText()
  const name = useSession()?.displayName ?? ''
  const [confirmation, setConfirmation] = useState('')
  const leave = useCommand(requestDeletion, { refreshes: [readPrivacy], onDone: onClose })
  const wrong = leave.error?.code === 'CONFIRMATION_WRONG' ? t('rights.leave.wrong') : undefined
  return (
    <Sheet
      isOpen
      title={t('rights.leave.title')}
      onClose={onClose}
      footer={
        <Button isBlock variant="danger" isDisabled={confirmation.trim() === ''} isLoading={leave.isPending} onTap={() => leave.run({ confirmation })}>
          {t('rights.leave.submit')}
        </Button>
      }
    >
      <Stack gap={20}>
        <Text isBlock>{t('rights.leave.lead', { n: deletionRules.coolOffDays })}</Text>
        <Part title={t('rights.leave.goes')} lines={[t('rights.leave.goesText')]} />
        <Part title={t('rights.leave.stays')} lines={[t('rights.leave.staysRoster'), t('rights.leave.staysEmployer'), t('rights.leave.staysReceipt')]} />
        <TextInput label={t('rights.leave.confirmation')} hint={t('rights.leave.confirmationHint', { name })} value={confirmation} maxLength={40} error={wrong} onChange={setConfirmation} />
        {!wrong && <CommandFailed error={leave.error} />}
      </Stack>
    </Sheet>
  )
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Stack gap={4}>
      <Text weight="medium" isBlock>
        {title}
      </Text>
      {lines.map((line) => (
        <Text key={line} size={14} tone="muted" isBlock>
          {`· ${line}`}
        </Text>
      ))}
    </Stack>
  )
}
