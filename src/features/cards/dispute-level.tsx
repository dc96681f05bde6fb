import { useState } from 'react'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import type { CallError } from '~/src/platform/call'
import { useDraft } from '~/src/platform/use-draft'
import { Button } from '~/src/ui/button/button'
import { TextArea } from '~/src/ui/field/text-area'
import { Icon } from '~/src/ui/icon/icon'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

interface DisputeLevelProps {
  /** names the draft of the words */
  form: string
  what: string
  error: CallError | null
  onSend: (words: string) => Promise<{ ok: boolean }>
  onClose: () => void
}

/** Saying what is wrong with a confirmed level, and what that does. */
export function DisputeLevel({ form, what, error, onSend, onClose }: DisputeLevelProps) {
  const { t } = useText()
  const draft = useDraft<string>(form)
  const [words, setWords] = useState(draft.initial?.values ?? '')
  const [isChecked, setChecked] = useState(false)
  const isMissing = words.trim() === ''
  const send = async () => {
    setChecked(true)
    if (isMissing) return
    if ((await onSend(words.trim())).ok) draft.discard()
  }
  return (
    <Sheet
      isOpen
      title={t('confirmations.disputeTitle')}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" isBlock onTap={onClose}>
            {t('common.cancel')}
          </Button>
          <Button isBlock onTap={send}>
            {t('confirmations.disputeSend')}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        <Text weight="medium" isBlock>
          {what}
        </Text>
        <Stack gap={8}>
          {(['stops', 'told', 'back'] as const).map((one) => (
            <Row key={one} gap={8} align="start">
              <Icon name="check" size={16} />
              <Text size={14}>{t(`confirmations.disputeWhat.${one}`)}</Text>
            </Row>
          ))}
        </Stack>
        <CommandFailed error={error} />
        <TextArea
          id="dispute-words"
          label={t('confirmations.disputeWords')}
          hint={t('confirmations.disputeHint')}
          error={isChecked && isMissing ? t('confirmations.disputeMissing') : undefined}
          value={words}
          maxLength={300}
          onChange={(value) => {
            setWords(value)
            draft.keep(value)
          }}
        />
      </Stack>
    </Sheet>
  )
}
