import { useMemo } from 'react'
import { isCreditCode, normalizeCreditCode } from '~/domain/employers/credit-code'
import { localize, type Localized, type Locale } from '~/domain/catalogues/locale'
import { EMPLOYER_KINDS, EMPLOYER_SIZES } from '~/reference/employer-kinds'
import { INDUSTRIES } from '~/reference/industries'
import { cityOptions } from '~/src/features/catalogues/picker-options'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import type { PickerOption } from '~/src/ui/picker/picker-option'
import type { Registration, RegistrationField } from './registration-form'

const optionsOf = (entries: readonly (Localized & { code: string })[], locale: Locale): PickerOption[] =>
  entries.map((entry) => ({ value: entry.code, label: localize(entry, locale), keywords: `${entry.zh} ${entry.en}` }))

export interface RegistrationFieldsProps {
  values: Registration
  change: (part: Partial<Registration>) => void
  touch: (field: RegistrationField) => void
  errorOf: (field: RegistrationField) => string | undefined
}

/** What the employer is, as the licence and the job page say it. */
export function UnitFields({ values, change, touch, errorOf }: RegistrationFieldsProps) {
  const { t, locale } = useText()
  const options = useMemo(() => ({ kind: optionsOf(EMPLOYER_KINDS, locale), size: optionsOf(EMPLOYER_SIZES, locale), industry: optionsOf(INDUSTRIES, locale), city: cityOptions(locale) }), [locale])
  const picker = (field: 'kind' | 'size' | 'industry' | 'city') => (
    <PickerField
      label={t(`employers.register.${field}`)}
      error={errorOf(field)}
      options={options[field]}
      value={values[field] === '' ? [] : [values[field]]}
      onChange={([code]) => change({ [field]: code ?? '' })}
      onBlur={() => touch(field)}
    />
  )
  return (
    <Card>
      <Stack gap={20}>
        <TextInput id="employer-name" label={t('employers.register.name')} hint={t('employers.register.nameHint')} error={errorOf('name')} maxLength={60} value={values.name} onChange={(name) => change({ name })} onBlur={() => touch('name')} />
        <TextInput
          id="employer-code"
          label={t('employers.register.creditCode')}
          hint={isCreditCode(normalizeCreditCode(values.creditCode)) ? t('employers.register.creditCodeGood') : t('employers.register.creditCodeHint')}
          error={errorOf('creditCode')}
          maxLength={24}
          value={values.creditCode}
          onChange={(creditCode) => change({ creditCode })}
          onBlur={() => touch('creditCode')}
        />
        <Columns count={2}>
          {picker('kind')}
          {picker('size')}
          {picker('industry')}
          {picker('city')}
        </Columns>
        <TextArea id="employer-introduction" label={t('employers.register.introduction')} hint={t('employers.register.introductionHint')} error={errorOf('introduction')} maxLength={800} rows={5} value={values.introduction} onChange={(introduction) => change({ introduction })} onBlur={() => touch('introduction')} />
      </Stack>
    </Card>
  )
}

/** Whom the career office speaks with. */
export function ContactFields({ values, change, touch, errorOf }: RegistrationFieldsProps) {
  const { t } = useText()
  return (
    <Card>
      <Columns count={2}>
        <TextInput id="contact-name" label={t('employers.register.contactName')} error={errorOf('contactName')} maxLength={20} value={values.contactName} onChange={(contactName) => change({ contactName })} onBlur={() => touch('contactName')} />
        <TextInput id="contact-title" label={t('employers.register.contactTitle')} error={errorOf('contactTitle')} maxLength={30} value={values.contactTitle} onChange={(contactTitle) => change({ contactTitle })} onBlur={() => touch('contactTitle')} />
      </Columns>
    </Card>
  )
}
