import { useState } from 'react'
import { readCard } from '~/contract/cards'
import { readPrivacy, saveBirthDate } from '~/contract/rights'
import { readBornOn } from '~/domain/roster/read-born-on'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Banner } from '~/src/ui/feedback/banner'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

/** The own date of birth, stated or corrected. What stands is not shown: it only tells an age. */
export function BirthSheet({ title, onClose }: { title: string; onClose: () => void }) {
  const { t } = useText()
  const [birth, setBirth] = useState('')
  const [isChecked, setChecked] = useState(false)
  const save = useCommand(saveBirthDate, {
    refreshes: [readPrivacy, readCard],
    onDone: () => {
      notify({ text: t('rights.birth.saved'), tone: 'success' })
      onClose()
    },
  })
  const bornOn = readBornOn(birth)
  const submit = () => {
    setChecked(true)
    return bornOn === undefined ? undefined : save.run({ bornOn })
  }
  return (
    <Sheet
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <Button isBlock isLoading={save.isPending} onTap={submit}>
          {t('rights.birth.save')}
        </Button>
      }
    >
      <Stack gap={20}>
        <Text isBlock>{t('rights.birth.neededText')}</Text>
        <TextInput
          label={t('rights.birth.label')}
          hint={t('rights.birth.hint')}
          value={birth}
          maxLength={12}
          error={isChecked && (bornOn === undefined || save.error?.code === 'INVALID_INPUT') ? t('rights.birth.missing') : undefined}
          onChange={(value) => {
            setBirth(value)
            if (save.error) save.reset()
          }}
        />
        {save.error?.code === 'GUARDIAN_NEEDED' && (
          <Banner tone="warning" title={t('rights.birth.guardian')}>
            {t('rights.birth.guardianText')}
          </Banner>
        )}
        {save.error?.code !== 'GUARDIAN_NEEDED' && save.error?.code !== 'INVALID_INPUT' && <CommandFailed error={save.error} />}
      </Stack>
    </Sheet>
  )
}
