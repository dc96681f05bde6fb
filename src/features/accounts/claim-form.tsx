import { useState } from 'react'
import { claimRecord } from '~/contract/accounts'
import { readBornOn } from '~/domain/roster/read-born-on'
import { CommandFailed } from '~/src/features/shell/command-failed'
import { useText } from '~/src/i18n/use-text'
import type { CallError } from '~/src/platform/call'
import { go, replace } from '~/src/platform/navigation'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { useDraftValues } from '~/src/platform/use-draft-values'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Banner } from '~/src/ui/feedback/banner'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'
import { DisputeSheet } from './dispute-sheet'
import { RecordFields } from './record-fields'
import { cleanStudentNumber, emptyRecordKey, wrongFields, type RecordKey } from './record-key'

/** Three fields that together name one record; then the card is the person's. */
export function ClaimForm() {
  const { t } = useText()
  const draft = useDraftValues<RecordKey>('claim', (kept) => kept ?? emptyRecordKey)
  const { values: value } = draft
  const [checked, setChecked] = useState<readonly (keyof RecordKey)[]>([])
  const [isDisputing, setDisputing] = useState(false)
  const claim = useCommand(claimRecord, {
    onDone: () => {
      draft.discard()
      refresh()
      notify({ text: t('claims.claimed'), tone: 'success' })
      void replace('wishes')
    },
    onError: ({ code }) => code === 'BIRTH_DATE_NEEDED' && setBirthAsked(true),
  })
  // Once it was asked for it stays, whatever is typed or taken away again.
  const [isBirthAsked, setBirthAsked] = useState(false)
  const [isBirthChecked, setBirthChecked] = useState(false)
  const [birth, setBirth] = useState('')
  const [sentBirth, setSentBirth] = useState('')
  const bornOn = readBornOn(birth)
  // The answer may be to what stood there before it was written on.
  const isBirthRefused = claim.error?.code === 'BIRTH_DATE_NEEDED' && birth === sentBirth
  const isBirthWrong = isBirthChecked && (bornOn === undefined || isBirthRefused)
  const wrong = wrongFields(value)
  const refused = Object.keys(claim.error?.fields ?? {})
  const errors: Partial<Record<keyof RecordKey, string>> = {}
  for (const field of ['schoolId', 'studentNumber', 'name'] as const) {
    if ((checked.includes(field) && wrong.includes(field)) || refused.includes(field)) errors[field] = t(`claims.missing.${field}`)
  }
  const record = { schoolId: value.schoolId, studentNumber: cleanStudentNumber(value.studentNumber), name: value.name.trim() }
  const change = (part: Partial<RecordKey>) => {
    draft.change(part)
    if (claim.error) claim.reset()
  }
  const changeBirth = (text: string) => {
    setBirth(text)
    if (claim.error) claim.reset()
  }
  const submit = () => {
    setChecked(['schoolId', 'studentNumber', 'name'])
    setBirthChecked(isBirthAsked)
    setSentBirth(birth)
    return wrong.length === 0 ? claim.run({ ...record, ...(bornOn !== undefined && { bornOn }) }) : undefined
  }
  return (
    <Stack gap={20}>
      <Card>
        <RecordFields value={value} errors={errors} onChange={change} onBlur={(field) => setChecked((before) => [...before, field])} />
      </Card>
      {isBirthAsked && (
        <Card>
          <Stack gap={16}>
            <Stack gap={4}>
              <Text weight="medium" heading={2} isBlock isLive>
                {t('rights.birth.needed')}
              </Text>
              <Text size={14} tone="muted" isBlock>
                {t('rights.birth.neededText')}
              </Text>
            </Stack>
            <TextInput
              label={t('rights.birth.label')}
              hint={t('rights.birth.hint')}
              value={birth}
              maxLength={12}
              error={isBirthWrong ? t('rights.birth.missing') : undefined}
              onChange={changeBirth}
              onBlur={() => setBirthChecked(birth !== '')}
            />
          </Stack>
        </Card>
      )}
      {claim.error && claim.error.code !== 'BIRTH_DATE_NEEDED' && <Refusal error={claim.error} onDispute={() => setDisputing(true)} />}
      <Button isBlock isLoading={claim.isPending} onTap={submit}>
        {t('claims.submit')}
      </Button>
      <DisputeSheet isOpen={isDisputing} record={record} onClose={() => setDisputing(false)} />
    </Stack>
  )
}

/** Why it did not work, and the way on. */
function Refusal({ error, onDispute }: { error: CallError; onDispute: () => void }) {
  const { t } = useText()
  const { code } = error
  if (code === 'RECORD_NOT_FOUND') {
    return (
      <Banner tone="warning" title={t('claims.notFoundTitle')}>
        {t('claims.notFoundText')}
      </Banner>
    )
  }
  if (code === 'RECORD_CLAIMED_BY_OTHER') {
    return (
      <Banner tone="warning" title={t('claims.takenTitle')} actionLabel={t('claims.takenAction')} onAction={onDispute}>
        {t('claims.takenText')}
      </Banner>
    )
  }
  if (code === 'GUARDIAN_NEEDED') {
    return (
      <Banner tone="warning" title={t('rights.birth.guardian')}>
        {t('rights.birth.guardianText')}
      </Banner>
    )
  }
  if (code === 'ALREADY_LINKED') {
    return (
      <Banner title={t('claims.linkedTitle')} actionLabel={t('claims.toCard')} onAction={() => go('card')}>
        {t('claims.linkedText')}
      </Banner>
    )
  }
  if (code === 'RATE_LIMITED') return <Banner tone="danger">{t('claims.limited')}</Banner>
  return <CommandFailed error={error} />
}
