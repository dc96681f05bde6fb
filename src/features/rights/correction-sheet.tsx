import { useState } from 'react'
import { readCard } from '~/contract/cards'
import { disputeData, type DisputeSubject, readPrivacy } from '~/contract/rights'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { Button } from '~/src/ui/button/button'
import { TextArea } from '~/src/ui/field/text-area'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { PickerField } from '~/src/ui/picker/picker-field'

interface Words {
  what: string
  statement: string
}

/** Says which fact is wrong and what it should be; the career office reads it. */
export function CorrectionSheet({ choices, onClose }: { choices: readonly { value: string; label: string; subject: DisputeSubject }[]; onClose: () => void }) {
  const { t } = useText()
  const draft = useDraftValues<Words>('correction', (kept) => kept ?? { what: '', statement: '' })
  const { values: words } = draft
  const [isChecked, setChecked] = useState(false)
  const send = useCommand(disputeData, {
    refreshes: [readPrivacy, readCard],
    onDone: () => {
      draft.discard()
      notify({ text: t('rights.correct.sent'), tone: 'success' })
      onClose()
    },
  })
  const change = (part: Partial<Words>) => {
    draft.change(part)
    if (send.error) send.reset()
  }
  const subject = choices.find(({ value }) => value === words.what)?.subject
  const submit = () => {
    setChecked(true)
    return subject && words.statement.trim() !== '' ? send.run({ subject, statement: words.statement.trim() }) : undefined
  }
  return (
    <Sheet
      isOpen
      title={t('rights.correct.action')}
      onClose={onClose}
      footer={
        <Button isBlock isLoading={send.isPending} onTap={submit}>
          {t('rights.correct.submit')}
        </Button>
      }
    >
      <Stack gap={20}>
        <PickerField
          label={t('rights.correct.what')}
          searchLabel={t('rights.correct.what')}
          hint={t('rights.correct.own')}
          options={choices.map(({ value, label }) => ({ value, label }))}
          value={words.what === '' ? [] : [words.what]}
          error={isChecked && !subject ? t('rights.correct.whatMissing') : undefined}
          onChange={([what = '']) => change({ what })}
        />
        <TextArea
          label={t('rights.correct.statement')}
          hint={t('rights.correct.statementHint')}
          value={words.statement}
          maxLength={500}
          error={isChecked && words.statement.trim() === '' ? t('rights.correct.statementMissing') : undefined}
          onChange={(statement) => change({ statement })}
        />
        <CommandFailed error={send.error} />
      </Stack>
    </Sheet>
  )
}
