import { useState } from 'react'
import { readReport } from '~/contract/assessments'
import { printReport } from '~/contract/prints'
import { isSemester, type SemesterKey } from '~/domain/cards/chapters'
import { InstrumentReportSection } from '~/src/features/assessments/report/instrument-report'
import { NextSteps } from '~/src/features/assessments/report/next-steps'
import { Occupations } from '~/src/features/assessments/report/occupations'
import { Stand } from '~/src/features/assessments/report/stand'
import { Strengths } from '~/src/features/assessments/report/strengths'
import { semesterName } from '~/src/features/assessments/semester-name'
import { Unclaimed } from '~/src/features/cards/unclaimed'
import { MissingCharacters } from '~/src/features/prints/missing-characters'
import { usePrint } from '~/src/features/prints/use-print'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back, replace, useParams } from '~/src/platform/navigation'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { ChipGroup } from '~/src/ui/chip/chip-group'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Columns } from '~/src/ui/layout/columns'
import { Stack } from '~/src/ui/layout/stack'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** The report of one semester: where one stands, what each questionnaire says, what to do next. */
export default function AssessmentReportPage() {
  const { t } = useText()
  const navigation = useNavigation('card')
  const isShown = useMembersOnly()
  const asked = useParams('assessmentReport').semester
  const [semester, setSemester] = useState<SemesterKey | undefined>(asked !== undefined && isSemester(asked) ? asked : undefined)
  const { data, error, isPending, retry } = useOperation(readReport, semester ? { semester } : {}, { isEnabled: isShown, keepsPrevious: true })
  const report = data?.report
  const { print, missing } = usePrint(printReport)
  return (
    <Screen title={t('assessments.report.title')} navigation={navigation} onBack={() => void back('assessments')} width="wide">
      {error && !data && (error.code === 'FORBIDDEN' ? <Unclaimed /> : <Failed error={error} onRetry={retry} />)}
      {isPending && !error && <Waiting cards={2} rows={4} />}
      {data && !report && <EmptyState title={t('assessments.report.none')} body={t('assessments.report.noneText')} actionLabel={t('assessments.report.noneAction')} onAction={() => replace('assessments')} />}
      {data && report && (
        <Stack gap={24}>
          {data.semesters.length > 1 ? (
            <ChipGroup
              options={data.semesters.map((one) => ({ value: one, label: semesterName(one, t) }))}
              value={[report.semester]}
              onChange={([chosen]) => {
                if (chosen) setSemester(chosen)
              }}
            />
          ) : (
            <Text size={14} tone="muted">{semesterName(report.semester, t)}</Text>
          )}
          <Columns gap={24}>
            <Stack gap={32}>
              {report.coordinates && <Stand coordinates={report.coordinates} />}
              <Strengths strengths={report.strengths} />
              <NextSteps steps={report.nextSteps} />
              {report.interests && <Occupations occupations={report.occupations} />}
            </Stack>
            <Stack gap={32}>
              {report.instruments.map((one) => (
                <InstrumentReportSection key={one.instrument} report={one} interests={report.interests} />
              ))}
              <Section title={t('assessments.report.about')}>
                <Text size={14} tone="muted" isBlock>{t('assessments.report.aboutText')}</Text>
              </Section>
              <Button isBlock variant="secondary" icon="document" onTap={() => print({ semester: report.semester })}>
                {t('prints.report')}
              </Button>
              <MissingCharacters characters={missing} />
            </Stack>
          </Columns>
        </Stack>
      )}
    </Screen>
  )
}
