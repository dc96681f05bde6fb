import { useMemo } from 'react'
import type { PostingDraft } from '~/contract/jobs'
import { postingLimits } from '~/domain/jobs/posting-limits'
import { OCCUPATIONS_BY_CODE } from '~/reference/occupations/occupations'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import { cityOptions, levelOptions, majorOptions } from '~/src/features/catalogues/picker-options'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { DateField } from '~/src/ui/date/date-field'
import { Field } from '~/src/ui/field/field'
import { NumberInput } from '~/src/ui/field/number-input'
import { Stepper } from '~/src/ui/field/stepper'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { PartAnchor } from './part-anchor'
import type { PostingFormProps } from './posting-form'
import { SalaryFields } from './salary-fields'

/** Classes this year's and the next years' postings are for. @param today YYYY-MM-DD */
function yearsFrom(today: string): string[] {
  // A class graduates in summer; from autumn on the next one is looking.
  const first = Number(today.slice(0, 4)) + (today.slice(5) >= '07-15' ? 1 : 0)
  return [first - 1, first, first + 1, first + 2].map(String)
}

/** For whom, where, for how much, until when. */
export function TermsFields(props: PostingFormProps & { today: string }) {
  const { draft, change, touch, errorOf, today } = props
  const { t, locale } = useText()
  const options = useMemo(() => ({ levels: levelOptions(locale), majors: majorOptions(locale), cities: cityOptions(locale) }), [locale])
  const years = yearsFrom(today)
  return (
    <Card>
      <Stack gap={20}>
        <Columns count={2}>
          <PartAnchor part="level">
            <PickerField
              label={t('postings.editor.level')}
              error={errorOf('level')}
              options={options.levels}
              value={draft.level ? [draft.level] : []}
              onChange={([level]) => change({ level: level as PostingDraft['level'] })}
              onBlur={() => touch('level')}
            />
          </PartAnchor>
          <PartAnchor part="graduationYears">
            <Field label={t('postings.editor.years')} hint={t('postings.editor.yearsHint')}>
              <ChipGroup
                isMultiple
                options={years.map((year) => ({ value: year, label: t('talents.yearOf', { year }) }))}
                value={(draft.graduationYears ?? []).map(String)}
                onChange={(chosen) => change({ graduationYears: chosen.map(Number).sort() })}
              />
            </Field>
          </PartAnchor>
        </Columns>
        <PartAnchor part="majors">
          <PickerField
            label={t('postings.editor.majors')}
            hint={t('postings.editor.majorsHint')}
            error={errorOf('majors')}
            mode="multiple"
            max={postingLimits.maxMajors}
            options={options.majors}
            value={draft.majors ?? []}
            placeholder={t('common.any')}
            onChange={(majors) => change({ majors })}
            onBlur={() => touch('majors')}
          />
          <UsualMajors draft={draft} change={change} />
        </PartAnchor>
        <PartAnchor part="cities">
          <PickerField
            label={t('postings.editor.cities')}
            error={errorOf('cities')}
            mode="multiple"
            max={postingLimits.maxCities}
            options={options.cities}
            value={draft.cities ?? []}
            onChange={(cities) => change({ cities })}
            onBlur={() => touch('cities')}
          />
        </PartAnchor>
        <PartAnchor part="salary">
          <SalaryFields {...props} />
        </PartAnchor>
        <Columns count={3}>
          <Stepper
            label={t('postings.editor.salaryMonths')}
            error={errorOf('salaryMonths')}
            value={draft.salaryMonths ?? 12}
            min={12}
            max={24}
            lessLabel={t('common.less1')}
            moreLabel={t('common.more1')}
            onChange={(salaryMonths) => change({ salaryMonths })}
          />
          <PartAnchor part="headCount">
            <NumberInput
              id="posting-count"
              label={t('postings.editor.headCount')}
              error={errorOf('headCount')}
              value={draft.headCount}
              maxLength={3}
              onChange={(headCount) => change({ headCount: headCount || undefined })}
              onBlur={() => touch('headCount')}
            />
          </PartAnchor>
          <PartAnchor part="closesOn">
            <DateField
              label={t('postings.editor.closesOn')}
              hint={t('postings.editor.closesOnHint')}
              error={errorOf('closesOn')}
              value={draft.closesOn ?? ''}
              today={today}
              min={today}
              onChange={(closesOn) => {
                change({ closesOn })
                touch('closesOn')
              }}
            />
          </PartAnchor>
        </Columns>
      </Stack>
    </Card>
  )
}

/** The majors an occupation mostly draws on, offered while none is chosen. */
function UsualMajors({ draft, change }: Pick<PostingFormProps, 'draft' | 'change'>) {
  const { t } = useText()
  const labels = useLabels()
  const usual = (OCCUPATIONS_BY_CODE.get(draft.occupation ?? '')?.majors ?? []).filter((token) => MAJOR_TOKENS_BY_CODE.has(token))
  if (usual.length === 0 || (draft.majors ?? []).length > 0) return null
  return (
    <Button variant="quiet" size="sm" icon="plus" onTap={() => change({ majors: [...usual] })}>
      {t('postings.editor.addUsualMajors', { names: usual.map(labels.major).join(t('common.listSeparator')) })}
    </Button>
  )
}
