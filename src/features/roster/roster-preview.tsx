import type { previewRoster } from '~/contract/roster'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { Section } from '~/src/ui/card/section'
import { ImportPreview } from './import-preview'
import { ProblemList } from './problem-list'
import { problemsWorkbook } from './roster-workbooks'
import { SampleRows } from './sample-rows'

type Preview = OutputOf<typeof previewRoster>

/** What an import would do: how many it brings, which rows it can't read, how it reads the first. */
export function RosterPreview({ preview, fileName }: { preview: Preview; fileName: string }) {
  const words = useText()
  const { t } = words
  const { problems, missingColumns, sample } = preview
  return (
    <ImportPreview
      preview={preview}
      fileName={fileName}
      unit={t('roster.importing.peopleUnit')}
      missing={missingColumns.map((column) => t(`roster.column.${column}`))}
      shownProblems={problems.length}
      problemList={<ProblemList problems={problems} />}
      workbookOf={() => problemsWorkbook(words, problems)}
    >
      {sample.length > 0 && (
        <Section title={t('roster.importing.sample')} note={t('roster.importing.sampleNote')}>
          <SampleRows sample={sample} />
        </Section>
      )}
    </ImportPreview>
  )
}
