import { useMemo } from 'react'
import { listSchools } from '~/contract/accounts'
import { useText } from '~/src/i18n/use-text'
import { useOperation } from '~/src/platform/use-operation'
import { TextInput } from '~/src/ui/field/text-input'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import type { RecordKey } from './record-key'

/** School, student number and name. `errors` are shown beside their fields. */
export function RecordFields({ value, errors, onChange, onBlur }: {
  value: RecordKey
  errors: Partial<Record<keyof RecordKey, string>>
  onChange: (change: Partial<RecordKey>) => void
  onBlur: (field: keyof RecordKey) => void
}) {
  const { t } = useText()
  const { data } = useOperation(listSchools, {})
  const schools = useMemo(() => (data?.schools ?? []).map(({ id, name }) => ({ value: id, label: name })), [data])
  return (
    <Stack gap={20}>
      <PickerField
        label={t('claims.school')}
        searchLabel={t('claims.schoolSearch')}
        options={schools}
        value={value.schoolId === '' ? [] : [value.schoolId]}
        error={errors.schoolId}
        onChange={([schoolId = '']) => onChange({ schoolId })}
      />
      <TextInput
        label={t('claims.studentNumber')}
        hint={t('claims.studentNumberHint')}
        value={value.studentNumber}
        maxLength={30}
        error={errors.studentNumber}
        onChange={(studentNumber) => onChange({ studentNumber })}
        onBlur={() => onBlur('studentNumber')}
      />
      <TextInput
        label={t('claims.name')}
        hint={t('claims.nameHint')}
        value={value.name}
        maxLength={40}
        error={errors.name}
        onChange={(name) => onChange({ name })}
        onBlur={() => onBlur('name')}
      />
    </Stack>
  )
}
