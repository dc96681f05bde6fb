import { useMemo, useState } from 'react'
import { readSurveyFigures } from '~/contract/surveys'
import { type SurveyRound, surveyRounds } from '~/domain/surveys/survey-rounds'
import { useLabels } from '~/src/features/catalogues/use-labels'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { SurveyFigures } from '~/src/features/surveys/survey-figures'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { PickerField } from '~/src/ui/picker/picker-field'
import { Screen } from '~/src/ui/screen/screen'

const wholeSchool = 'school'

/** How the own graduates answered the surveys after graduation: by class, round and major. */
export default function SurveysPage() {
  const { t } = useText()
  const labels = useLabels()
  const navigation = useNavigation('today')
  const isShown = useMembersOnly()
  const [round, setRound] = useState<SurveyRound>('half-year')
  const [chosenYear, setYear] = useState<number>()
  const [major, setMajor] = useState(wholeSchool)
  const { data, error, isPending, retry } = useOperation(readSurveyFigures, { round, ...(chosenYear !== undefined && { graduationYear: chosenYear }), ...(major !== wholeSchool && { major }) }, { isEnabled: isShown, keepsPrevious: true })
  const { graduationYears: years, majors } = data ?? {}
  const majorOptions = useMemo(() => [{ value: wholeSchool, label: t('surveys.figures.wholeSchool') }, ...(majors ?? []).map((code) => ({ value: code, label: labels.major(code), keywords: code }))], [majors, labels, t])
  const yearOptions = useMemo(() => (years ?? []).map((year) => ({ value: String(year), label: t('surveys.figures.yearOf', { year }) })), [years, t])
  return (
    <Screen title={t('surveys.figures.title')} lead={t('surveys.figures.lead')} navigation={navigation} onBack={() => void back('today')} width="wide">
      {error && !data && <Failed error={error} onRetry={retry} />}
      {isPending && !error && <Waiting rows={8} />}
      {data && yearOptions.length === 0 && <EmptyState drawing="people" title={t('surveys.figures.noYears')} body={t('surveys.figures.noYearsText')} />}
      {data && yearOptions.length > 0 && (
        <Stack gap={24}>
          <Stack gap={16}>
            <SegmentedControl label={t('surveys.figures.round')} options={surveyRounds.map((value) => ({ value, label: t(`surveys.round.${value}`) }))} value={round} onChange={setRound} />
            <Columns count={2}>
              <PickerField label={t('surveys.figures.year')} options={yearOptions} value={[String(chosenYear ?? data.graduationYear)]} onChange={([year]) => year !== undefined && setYear(Number(year))} />
              <PickerField label={t('surveys.figures.major')} options={majorOptions} value={[major]} onChange={([chosen]) => setMajor(chosen ?? wholeSchool)} />
            </Columns>
          </Stack>
          <SurveyFigures figures={data} />
        </Stack>
      )}
    </Screen>
  )
}
