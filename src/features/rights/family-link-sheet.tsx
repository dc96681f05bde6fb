import { useState } from 'react'
import { changeFamilyLink, readPrivacy, revokeFamilyLink } from '~/contract/rights'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Switch } from '~/src/ui/field/switch'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Dialog } from '~/src/ui/overlay/dialog'
import { Sheet } from '~/src/ui/overlay/sheet'
import type { FamilyLink } from './family-links'

/** What one family member sees, and the way to end it. */
export function FamilyLinkSheet({ link: { linkId, label, showsEmployers }, onClose }: { link: FamilyLink; onClose: () => void }) {
  const { t } = useText()
  const [shows, setShows] = useState(showsEmployers)
  const [isAsking, setAsking] = useState(false)
  const change = useCommand(changeFamilyLink, { refreshes: [readPrivacy], onDone: () => notify({ text: t('rights.family.changed'), tone: 'success' }), onError: () => setShows(showsEmployers) })
  const revoke = useCommand(revokeFamilyLink, {
    refreshes: [readPrivacy],
    onDone: () => {
      notify({ text: t('rights.family.revoked'), tone: 'success' })
      onClose()
    },
  })
  const error = change.error ?? revoke.error
  const showEmployers = (isOn: boolean) => {
    setShows(isOn)
    void change.run({ linkId, showsEmployers: isOn })
  }
  return (
    <Sheet
      isOpen
      title={label}
      onClose={onClose}
      footer={
        <Button isBlock variant="secondary" icon="trash" onTap={() => setAsking(true)}>
          {t('rights.family.revoke')}
        </Button>
      }
    >
      <Stack gap={16}>
        <Switch label={t('rights.family.showsEmployers')} hint={t('rights.family.showsEmployersHint')} isChecked={shows} isDisabled={change.isPending} onChange={showEmployers} />
        <CommandFailed error={error} />
      </Stack>
      <Dialog
        isOpen={isAsking}
        title={t('rights.family.revokeAsk', { label })}
        consequences={[t('rights.family.revokeFirst'), t('rights.family.revokeSecond')]}
        tone="danger"
        confirmLabel={t('rights.family.revoke')}
        onConfirm={() => revoke.run({ linkId })}
        onCancel={() => setAsking(false)}
      />
    </Sheet>
  )
}
