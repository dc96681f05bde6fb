import { useState } from 'react'
import { decideDataDispute, listDataDisputes } from '~/contract/rights'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { type TextTools, useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import { type DataDecision, type DataDispute, subjectWords } from './data-dispute-card'

/** The answer, with the right value where a fact is corrected, and the reason the student reads. */
export function DecideDataDisputeSheet({ dispute, decision, onClose }: { dispute: DataDispute; decision: DataDecision; onClose: () => void }) {
  const { t } = useText()
  const [value, setValue] = useState('')
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const command = useCommand(decideDataDispute, {
    refreshes: [listDataDisputes],
    onDone: () => {
      notify({ text: t(`rights.office.decided.${decision}`), tone: 'success' })
      onClose()
    },
    onError: ({ code }) => {
      if (code === 'DISPUTE_CLOSED') refresh(listDataDisputes)
    },
  })
  // A business is compared with its licence, and with it goes what was said of its founder.
  const ofBusiness = dispute.source === 'job-search' && decision !== 'corrected' ? decision : null
  const phrase = phraseFor(t, dispute, decision)
  const needsValue = decision === 'corrected'
  const submit = () => {
    setChecked(true)
    return note.trim() === '' || (needsValue && value.trim() === '') ? undefined : command.run({ disputeId: dispute.disputeId, decision, value: needsValue ? value.trim() : '', note: note.trim() })
  }
  const isValueWrong = command.error?.fields?.value !== undefined || (isChecked && needsValue && value.trim() === '')
  return (
    <Sheet
      isOpen
      title={t(`rights.office.ask.${decision}`, { what: subjectWords(t, dispute) })}
      onClose={onClose}
      footer={
        <Button isBlock isLoading={command.isPending} onTap={submit}>
          {t('common.confirm')}
        </Button>
      }
    >
      <Stack gap={20}>
        <Stack gap={4}>
          <Text size={14} isBlock>
            {`· ${t(`rights.office.effect.${decision}.first`)}`}
          </Text>
          <Text size={14} isBlock>
            {`· ${ofBusiness ? t(`rights.office.startUp.${ofBusiness}.effect`) : t(`rights.office.effect.${decision}.second`)}`}
          </Text>
        </Stack>
        {needsValue && <TextInput label={t('rights.office.value')} hint={t('rights.office.valueHint')} value={value} maxLength={60} error={isValueWrong ? t('errors.INVALID_INPUT') : undefined} onChange={setValue} />}
        <TextArea label={t('rights.office.note')} hint={t('rights.office.noteHint')} value={note} maxLength={300} error={isChecked && note.trim() === '' ? t('rights.office.noteMissing') : undefined} onChange={setNote} />
        <ChipGroup options={[{ value: phrase, label: phrase }]} value={note === phrase ? [phrase] : []} onChange={() => setNote(phrase)} />
        {!isValueWrong && <CommandFailed error={command.error} />}
      </Stack>
    </Sheet>
  )
}

/** What the office may answer with one tap: it names the records that it compared. */
function phraseFor(t: TextTools['t'], { source }: Pick<DataDispute, 'source'>, decision: DataDecision): string {
  if (decision === 'corrected') return t('rights.office.phrase.corrected')
  if (source === 'job-search') return t(`rights.office.startUp.${decision}.phrase`)
  return source === 'order-programme' ? t(`rights.office.programme.${decision}`) : t(`rights.office.phrase.${decision}`)
}
