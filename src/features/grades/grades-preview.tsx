import type { previewGrades } from '~/contract/grades'
import type { OutputOf } from '~/contract/operation'
import { ImportPreview } from '~/src/features/roster/import-preview'
import { useText } from '~/src/i18n/use-text'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Figure } from '~/src/ui/charts/figure'
import { Checkbox } from '~/src/ui/field/checkbox'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { AbsentEntries } from './absent-entries'
import { columnOf, gradeFixOf, gradeProblemsWorkbook } from './grade-workbooks'

/** What an import does beside taking in the sheet, where the office says so. */
export interface ImportChoices {
  /** keys of the groups that come off the cards */
  takenOff: ReadonlySet<string>
  /** rows that say what was taken off before are put back */
  putsBack: boolean
}
export const noChoices: ImportChoices = { takenOff: new Set(), putsBack: false }

/** What an import would do: how many entries it brings, and every row it can't place. */
export function GradesPreview({ preview, fileName, choices, onChoices }: { preview: OutputOf<typeof previewGrades>; fileName: string; choices: ImportChoices; onChoices: (choices: ImportChoices) => void }) {
  const words = useText()
  const { t } = words
  const { problems, missingColumns, absent, takenOffCount } = preview
  return (
    <ImportPreview
      preview={preview}
      fileName={fileName}
      unit={t('grades.importing.entriesUnit')}
      missing={missingColumns.map((column) => t(`grades.column.${column}`))}
      shownProblems={problems.length}
      lead={<Figure label={t('grades.importing.students')} value={preview.studentCount} unit={t('roster.importing.peopleUnit')} />}
      workbookOf={() => gradeProblemsWorkbook(words, problems)}
      problemList={
        <ListGroup>
          {problems.map((problem) => (
            <ListRow
              key={`${problem.row}-${problem.column ?? ''}-${problem.code}`}
              hasWholeNote
              title={`${t('roster.importing.rowOf', { n: problem.row })} · ${columnOf(words, problem)}`}
              note={`${problem.value || t('roster.importing.emptyValue')} — ${gradeFixOf(words, problem)}`}
            />
          ))}
        </ListGroup>
      }
    >
      {takenOffCount > 0 && (
        <Section title={t('grades.importing.back.title', { n: takenOffCount })}>
          <Card>
            <Checkbox label={t('grades.importing.back.label')} hint={t('grades.importing.back.hint')} isChecked={choices.putsBack} onChange={(putsBack) => onChoices({ ...choices, putsBack })} />
          </Card>
        </Section>
      )}
      {absent.count > 0 && <AbsentEntries absent={absent} chosen={choices.takenOff} onChoose={(takenOff) => onChoices({ ...choices, takenOff })} />}
    </ImportPreview>
  )
}
