import { entryYearOf } from '~/domain/cards/chapters'
import { knownStart } from '~/domain/resumes/entry-year'
import { monthText } from '~/domain/resumes/period'
import { useText } from '~/src/i18n/use-text'
import { PickerField } from '~/src/ui/picker/picker-field'
import type { Material } from './written'

/** How many years before graduation are offered; a doctor who went on from a bachelor may take eight. */
const longest = 8
const nothing = 'none'

/** When the studies began: as far as it is known, as the student says, or left out. */
export function StartField({ record, value, onChange }: {
  record: Material['record']
  /** YYYY-MM, YYYY, '' = left out; undefined = not said yet */
  value: string | undefined
  onChange: (startsOn: string) => void
}) {
  const { t, locale } = useText()
  const usual = record.entryYear === null ? `${entryYearOf({ ...record, entryYear: undefined })}-09` : undefined
  const years = Array.from({ length: longest }, (_, index) => record.graduationYear - 1 - index)
  // Most begin in autumn, some in spring; somebody may not remember or not want to say the month.
  const starts = years.flatMap((year) => [`${year}-09`, `${year}-03`, `${year}`])
  const own = value !== undefined && value !== '' && !starts.includes(value) ? [value] : []
  const options = [
    { value: nothing, label: t('resumes.word.startNone') },
    ...[...own, ...starts].map((start) => ({ value: start, label: monthText(start, locale), ...(start === usual && { hint: t('resumes.word.startUsual') }) })),
  ]
  return (
    <PickerField
      label={t('resumes.word.start')}
      hint={t('resumes.word.startHint')}
      options={options}
      value={[(value ?? knownStart(record)) || nothing]}
      onChange={([chosen]) => {
        if (chosen !== undefined) onChange(chosen === nothing ? '' : chosen)
      }}
    />
  )
}
