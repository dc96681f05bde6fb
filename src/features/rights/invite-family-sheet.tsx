import { useState } from 'react'
import { createFamilyLink, readPrivacy } from '~/contract/rights'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { copyText } from '~/src/platform/device'
import { hasWeChatShare, pageLink } from '~/src/platform/share'
import { urlOf } from '~/src/platform/navigation'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Switch } from '~/src/ui/field/switch'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

/** Makes an invitation and hands it over at once: it is shown here and never again. */
export function InviteFamilySheet({ onShare, onClose }: { onShare: (token: string) => void; onClose: () => void }) {
  const { t } = useText()
  const [label, setLabel] = useState('')
  const [showsEmployers, setShowsEmployers] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const create = useCommand(createFamilyLink, { refreshes: [readPrivacy], onDone: ({ token }) => onShare(token) })
  const made = create.data
  const submit = () => {
    setChecked(true)
    return label.trim() === '' ? undefined : create.run({ label: label.trim(), showsEmployers })
  }
  const copy = async (token: string) => {
    const isCopied = await copyText(pageLink(urlOf('stretch', { token })))
    notify({ text: t(isCopied ? 'rights.family.copied' : 'rights.family.copyFailed'), tone: isCopied ? 'success' : 'danger' })
  }
  const footer = made ? (
    hasWeChatShare ? (
      <Button isBlock icon="send" openType="share">
        {t('rights.family.send')}
      </Button>
    ) : (
      <Button isBlock icon="copy" onTap={() => copy(made.token)}>
        {t('rights.family.copy')}
      </Button>
    )
  ) : (
    <Button isBlock isLoading={create.isPending} onTap={submit}>
      {t('rights.family.create')}
    </Button>
  )
  return (
    <Sheet isOpen title={t(made ? 'rights.family.ready' : 'rights.family.invite')} onClose={onClose} footer={footer}>
      {made ? (
        <Stack gap={12}>
          <Text isBlock>{t('rights.family.readyText', { label: made.link.label })}</Text>
          {!hasWeChatShare && (
            <Text size={14} tone="muted" isSelectable>
              {pageLink(urlOf('stretch', { token: made.token }))}
            </Text>
          )}
        </Stack>
      ) : (
        <Stack gap={20}>
          <Text tone="muted" isBlock>
            {t('rights.family.inviteLead')}
          </Text>
          <TextInput
            label={t('rights.family.label')}
            hint={t('rights.family.labelHint')}
            value={label}
            maxLength={12}
            error={isChecked && label.trim() === '' ? t('rights.family.labelMissing') : undefined}
            onChange={setLabel}
          />
          <Switch label={t('rights.family.showsEmployers')} hint={t('rights.family.showsEmployersHint')} isChecked={showsEmployers} onChange={setShowsEmployers} />
          <CommandFailed error={create.error} />
        </Stack>
      )}
    </Sheet>
  )
}
