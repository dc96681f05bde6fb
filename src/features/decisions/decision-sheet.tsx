import { useState } from 'react'
import { CommandFailed } from '~/src/features/shell/command-failed'
import type { CallError } from '~/src/platform/call'
import { useDraft } from '~/src/platform/use-draft'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { TextArea } from '~/src/ui/field/text-area'
import { Icon } from '~/src/ui/icon/icon'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'

/** What the contract allows for a note, in characters. */
const longestNote = 300

export interface DecisionSheetProps {
  /** Names the draft of the note: what is decided about what. */
  form: string
  /** The question. */
  title: string
  /** What will happen, one short sentence each. */
  consequences: readonly string[]
  tone?: 'primary' | 'danger'
  confirmLabel: string
  note: { label: string; hint?: string; isRequired: boolean; missing: string; phrases?: readonly string[] }
  /** Words for a refusal. */
  wordsOf: (code: string) => string
  /** Answers the refusal, if there is one; the note stays then. */
  onDecide: (note: string) => Promise<CallError | undefined>
  onClose: () => void
}

/** A decision that goes out with a note: what it does, what to say, and what went wrong if it was refused. */
export function DecisionSheet({ form, title, consequences, tone = 'primary', confirmLabel, note, wordsOf, onDecide, onClose }: DecisionSheetProps) {
  const { t } = useText()
  const draft = useDraft<string>(form)
  const [text, setText] = useState(draft.initial?.values ?? '')
  const [isMissing, setMissing] = useState(false)
  const [refusal, setRefusal] = useState<CallError>()
  const write = (value: string) => {
    setText(value)
    setMissing(false)
    draft.keep(value)
  }
  const decide = async () => {
    if (note.isRequired && text.trim() === '') return setMissing(true)
    const error = await onDecide(text.trim())
    setRefusal(error)
    if (!error) draft.discard()
  }
  const fieldError = isMissing || refusal?.fields?.note !== undefined ? note.missing : undefined
  return (
    <Sheet
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" isBlock onTap={onClose}>
            {t('common.cancel')}
          </Button>
          <Button variant={tone} isBlock onTap={decide}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {refusal?.fields?.note === undefined && <CommandFailed error={refusal} wordsOf={wordsOf} />}
        <Stack gap={8}>
          {consequences.map((consequence) => (
            <Row key={consequence} gap={8} align="start">
              <Icon name="chevron-right" size={16} />
              <Text size={14}>{consequence}</Text>
            </Row>
          ))}
        </Stack>
        <TextArea
          label={note.label}
          mark={t(note.isRequired ? 'common.required' : 'common.optional')}
          hint={note.hint}
          error={fieldError}
          value={text}
          onChange={write}
          maxLength={longestNote}
          rows={3}
        />
        {note.phrases && note.phrases.length > 0 && (
          <ChipGroup options={note.phrases.map((phrase) => ({ value: phrase, label: phrase }))} value={[]} onChange={([phrase]) => phrase !== undefined && write(joined(text, phrase).slice(0, longestNote))} />
        )}
      </Stack>
    </Sheet>
  )
}

const joined = (text: string, phrase: string) => (text.trim() === '' || text.includes(phrase) ? text.trim() || phrase : `${text.trim()}\n${phrase}`)
