import type { previewGrades } from '~/contract/grades'
import type { OutputOf } from '~/contract/operation'
import { ImportPreview } from '~/src/features/roster/import-preview'
import { useText } from '~/src/i18n/use-text'
import { Figure } from '~/src/ui/charts/figure'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { columnOf, gradeFixOf, gradeProblemsWorkbook } from './grade-workbooks'

/** What an import would do: how many entries it brings, and every row it can't place. */
export function GradesPreview({ preview, fileName }: { preview: OutputOf<typeof previewGrades>; fileName: string }) {
  const words = useText()
  const { t } = words
  const { problems, missingColumns } = preview
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
    />
  )
}
