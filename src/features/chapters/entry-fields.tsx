import { useMemo } from 'react'
import { competitionLevels, gaokaoModes, gaokaoSubjects, semesterAspects, testedLanguages } from '~/domain/cards/entry-kinds'
import { fiveLevels, gradeScales, passLevels } from '~/domain/cards/grades'
import { chinaDateOf } from '~/domain/time/china-date'
import { majorOptions } from '~/src/features/catalogues/picker-options'
import { useText } from '~/src/i18n/use-text'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { DateField } from '~/src/ui/date/date-field'
import { Checkbox } from '~/src/ui/field/checkbox'
import { Field } from '~/src/ui/field/field'
import { NumberInput } from '~/src/ui/field/number-input'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Stepper } from '~/src/ui/field/stepper'
import { TextArea } from '~/src/ui/field/text-area'
import { TextInput } from '~/src/ui/field/text-input'
import { PickerField } from '~/src/ui/picker/picker-field'
import type { EntryForm } from './entry-form'

export interface EntryFieldsProps {
  form: EntryForm
  onChange: (part: Partial<EntryForm>) => void
  /** path of the field → words of what is wrong with it */
  errors: Readonly<Partial<Record<string, string>>>
}

const longText = 1000

/** The fields that only this kind of entry has. */
export function EntryFields(props: EntryFieldsProps) {
  const { form } = props
  switch (form.kind) {
    case 'gaokao-choice':
      return (
        <>
          <Choice {...props} field="mode" values={gaokaoModes} words="chapters.mode" />
          <Subjects {...props} />
          <Words {...props} field="why" isLong />
        </>
      )
    case 'wished-major':
      return (
        <>
          <Major {...props} />
          <Rank {...props} />
          <Words {...props} field="why" isLong />
        </>
      )
    case 'course':
      return <CourseFields {...props} />
    case 'internship':
      return (
        <>
          <Words {...props} field="organisation" isRequired />
          <Words {...props} field="position" />
          <Words {...props} field="description" isLong />
        </>
      )
    case 'project':
      return (
        <>
          <Words {...props} field="role" />
          <Words {...props} field="organisation" />
          <Words {...props} field="description" isLong />
        </>
      )
    case 'start-up':
      return (
        <>
          <Words {...props} field="role" />
          <Words {...props} field="description" isLong />
        </>
      )
    case 'volunteering':
      return (
        <>
          <Words {...props} field="organisation" />
          <Hours {...props} />
          <Words {...props} field="description" isLong />
        </>
      )
    case 'student-work':
      return (
        <>
          <Words {...props} field="organisation" isRequired />
          <Words {...props} field="role" />
          <Words {...props} field="description" isLong />
        </>
      )
    case 'competition':
      return (
        <>
          <Choice {...props} field="reach" values={competitionLevels} words="chapters.reach" />
          <Words {...props} field="award" max={40} />
          <Words {...props} field="description" isLong />
        </>
      )
    case 'certificate':
      return <Words {...props} field="issuer" />
    case 'language':
      return (
        <>
          <Choice {...props} field="language" values={testedLanguages} words="chapters.language" />
          <Words {...props} field="score" max={20} />
        </>
      )
    case 'hobby':
      return <Words {...props} field="description" isLong />
    case 'reflection':
      return (
        <>
          <Ratings {...props} />
          {(['wentWell', 'wasHard', 'next'] as const).map((field) => (
            <Words key={field} {...props} field={field} isLong />
          ))}
        </>
      )
  }
}

type TextField = 'organisation' | 'position' | 'role' | 'description' | 'why' | 'award' | 'issuer' | 'score' | 'wentWell' | 'wasHard' | 'next'

function Words({ form, onChange, errors, field, max = 60, isLong = false, isRequired = false }: EntryFieldsProps & { field: TextField; max?: number; isLong?: boolean; isRequired?: boolean }) {
  const { t } = useText()
  const common = { label: t(`chapters.entry.field.${field}`), value: form[field], error: errors[field], onChange: (value: string) => onChange({ [field]: value }) }
  if (isLong) return <TextArea {...common} maxLength={longText} mark={t('common.optional')} />
  return <TextInput {...common} maxLength={max} {...(!isRequired && { mark: t('common.optional') })} />
}

type ChoiceField = 'mode' | 'reach' | 'language'

function Choice<F extends ChoiceField>({ form, onChange, field, values, words }: EntryFieldsProps & { field: F; values: readonly EntryForm[F][]; words: string }) {
  const { find } = useText()
  return (
    <Field label={find(`chapters.entry.field.${field}`) ?? ''}>
      <ChipGroup options={values.map((value) => ({ value, label: find(`${words}.${value}`) ?? value }))} value={[form[field]]} onChange={([value]) => value !== undefined && onChange({ [field]: value })} />
    </Field>
  )
}

function Subjects({ form, onChange, errors }: EntryFieldsProps) {
  const { t } = useText()
  const most = form.mode === 'traditional' ? 1 : 3
  const offered = gaokaoSubjects.filter((subject) => (subject === 'sciences' || subject === 'humanities') === (form.mode === 'traditional'))
  return (
    <Field label={t('chapters.entry.field.subjects')} error={errors.subjects}>
      <ChipGroup
        isMultiple
        options={offered.map((value) => ({ value, label: t(`chapters.subject.${value}`), isDisabled: !form.subjects.includes(value) && form.subjects.length >= most }))}
        value={form.subjects.filter((subject) => offered.includes(subject))}
        onChange={(subjects) => onChange({ subjects })}
      />
    </Field>
  )
}

function Major({ form, onChange, errors }: EntryFieldsProps) {
  const { t, locale } = useText()
  const options = useMemo(() => majorOptions(locale), [locale])
  return (
    <PickerField label={t('chapters.entry.field.major')} mark={t('common.optional')} error={errors.major} mode="single" options={options} value={form.major === null ? [] : [form.major]} onChange={([major]) => onChange({ major: major ?? null })} />
  )
}

function Rank({ form, onChange }: EntryFieldsProps) {
  const { t } = useText()
  return (
    <>
      <Stepper label={t('chapters.entry.field.rank')} value={form.rank} min={1} max={9} lessLabel={t('chapters.entry.less')} moreLabel={t('chapters.entry.more')} onChange={(rank) => onChange({ rank })} />
      <Checkbox label={t('chapters.entry.field.isAdmitted')} isChecked={form.isAdmitted} onChange={(isAdmitted) => onChange({ isAdmitted })} />
    </>
  )
}

function Hours({ form, onChange }: EntryFieldsProps) {
  const { t } = useText()
  return <NumberInput label={t('chapters.entry.field.hours')} mark={t('common.optional')} value={form.hours === 0 ? undefined : form.hours} onChange={(hours = 0) => onChange({ hours: Math.min(hours, 10_000) })} />
}

function CourseFields({ form, onChange, errors }: EntryFieldsProps) {
  const { t } = useText()
  const levels = form.scale === 'five-level' ? fiveLevels : form.scale === 'pass' ? passLevels : []
  return (
    <>
      <NumberInput label={t('chapters.entry.field.credits')} decimals={1} value={form.credits} onChange={(credits = 0) => onChange({ credits: Math.min(credits, 40) })} />
      <Field label={t('chapters.entry.field.scale')}>
        <SegmentedControl label={t('chapters.entry.field.scale')} options={gradeScales.map((value) => ({ value, label: t(`chapters.scale.${value}`) }))} value={form.scale === 'none' ? 'percent' : form.scale} onChange={(scale) => onChange({ scale, grade: '' })} />
      </Field>
      {form.scale === 'percent' || form.scale === 'none' ? (
        <TextInput label={t('chapters.entry.field.grade')} kind="decimal" mark={t('common.optional')} maxLength={5} value={form.grade} error={errors.grade} onChange={(grade) => onChange({ grade, scale: 'percent' })} />
      ) : (
        <Field label={t('chapters.entry.field.grade')} mark={t('common.optional')}>
          <ChipGroup options={levels.map((value) => ({ value, label: t(`chapters.grade.${value}`) }))} value={levels.filter((one) => one === form.grade)} onChange={([grade]) => onChange({ grade: grade ?? '' })} />
        </Field>
      )}
    </>
  )
}

const ratings = ['1', '2', '3', '4', '5'] as const

/** How each side of a semester went. */
function Ratings({ form, onChange }: EntryFieldsProps) {
  const { t } = useText()
  return (
    <>
      {semesterAspects.map((aspect) => (
        <Field key={aspect} label={t(`chapters.aspect.${aspect}`)} hint={aspect === semesterAspects[0] ? t('chapters.entry.ratingHint') : undefined}>
          <SegmentedControl
            label={t(`chapters.aspect.${aspect}`)}
            options={ratings.map((value) => ({ value, label: value }))}
            value={String(form.ratings[aspect] ?? '') as (typeof ratings)[number]}
            onChange={(value) => onChange({ ratings: { ...form.ratings, [aspect]: Number(value) } })}
          />
        </Field>
      ))}
    </>
  )
}

const spans: readonly EntryForm['kind'][] = ['internship', 'project', 'volunteering', 'student-work', 'start-up']
const days: readonly EntryForm['kind'][] = ['competition', 'certificate', 'language']

/** From when to when, or on which day, where the kind has that. */
export function EntryDates({ form, onChange, errors }: EntryFieldsProps) {
  const { t } = useText()
  const today = chinaDateOf(new Date().toISOString())
  const hasSpan = spans.includes(form.kind)
  if (!hasSpan && !days.includes(form.kind)) return null
  return (
    <>
      <DateField label={t(hasSpan ? 'chapters.entry.field.startsOn' : 'chapters.entry.field.on')} mark={t('common.optional')} today={today} value={form.startsOn} onChange={(startsOn) => onChange({ startsOn })} />
      {hasSpan && <DateField label={t('chapters.entry.field.endsOn')} mark={t('common.optional')} today={today} error={errors.endsOn} value={form.endsOn} onChange={(endsOn) => onChange({ endsOn })} />}
      {form.kind === 'certificate' && <DateField label={t('chapters.entry.field.validUntil')} mark={t('common.optional')} today={today} value={form.validUntil} onChange={(validUntil) => onChange({ validUntil })} />}
    </>
  )
}
