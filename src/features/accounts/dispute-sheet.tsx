import { useState } from 'react'
import { openClaimDispute } from '~/contract/accounts'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { Button } from '~/src/ui/button/button'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Sheet } from '~/src/ui/overlay/sheet'
import { Text } from '~/src/ui/text/text'
import type { RecordKey } from './record-key'

interface Words {
  statement: string
  contact: string
}

/** Asks the career office to look whose a claimed record is. */
export function DisputeSheet({ isOpen, record, onClose }: { isOpen: boolean; record: RecordKey; onClose: () => void }) {
  const { t } = useText()
  const draft = useDraftValues<Words>('claim-dispute', (kept) => kept ?? { statement: '', contact: '' })
  const { values: words, change } = draft
  const [isChecked, setChecked] = useState(false)
  const open = useCommand(openClaimDispute, {
    onDone: () => {
      draft.discard()
      onClose()
      notify({ text: t('claims.dispute.sent'), tone: 'success' })
    },
  })
  const missing = (field: keyof Words) => (isChecked && words[field].trim() === '' ? t(`claims.missing.${field}`) : undefined)
  const send = () => {
    setChecked(true)
    return words.statement.trim() && words.contact.trim() ? open.run({ ...record, ...words }) : undefined
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={t('claims.dispute.title')}
      onClose={onClose}
      footer={
        <Button isBlock isLoading={open.isPending} onTap={send}>
          {t('claims.dispute.submit')}
        </Button>
      }
    >
      <Stack gap={20}>
        <Text tone="muted" isBlock>
          {t('claims.dispute.lead')}
        </Text>
        <TextArea label={t('claims.dispute.statement')} hint={t('claims.dispute.statementHint')} value={words.statement} maxLength={500} error={missing('statement')} onChange={(statement) => change({ statement })} />
        <TextInput label={t('claims.dispute.contact')} hint={t('claims.dispute.contactHint')} value={words.contact} maxLength={60} error={missing('contact')} onChange={(contact) => change({ contact })} />
        <CommandFailed error={open.error} />
      </Stack>
    </Sheet>
  )
}
