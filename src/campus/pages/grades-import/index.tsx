import { useEffect, useState } from 'react'
import { readSession } from '~/contract/accounts'
import { previewGrades } from '~/contract/grades'
import { keyOfGroup } from '~/domain/grades/absent-entries'
import type { GradeSheet } from '~/domain/grades/grade-columns'
import { useOfficeWords } from '~/src/features/decisions/use-office-words'
import { ChooseGrades } from '~/src/features/grades/choose-grades'
import { gradesImport } from '~/src/features/grades/grades-import-run'
import { GradesPreview, noChoices } from '~/src/features/grades/grades-preview'
import { useChosenSheet } from '~/src/features/roster/chosen-sheet'
import { ImportProgress } from '~/src/features/roster/import-progress'
import { Failed } from '~/src/features/shell/failed'
import { useNavigation } from '~/src/features/shell/use-navigation'
import { Waiting } from '~/src/features/shell/waiting'
import { useText } from '~/src/i18n/use-text'
import { useMembersOnly } from '~/src/platform/gate'
import { back } from '~/src/platform/navigation'
import { useSession } from '~/src/platform/session'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Progress } from '~/src/ui/charts/progress'
import { EmptyState } from '~/src/ui/feedback/empty-state'
import { Screen } from '~/src/ui/screen/screen'

/** Grades and awards from a sheet: choose, see what it would do, import, go on where one left off. */
export default function GradesImportPage() {
  const { t } = useText()
  const isShown = useMembersOnly()
  const accountId = useSession()?.accountId
  const session = useOperation(readSession, {}, { isEnabled: isShown && accountId === undefined })
  if (accountId !== undefined) return <Import key={accountId} accountId={accountId} />
  return (
    <Screen title={t('grades.importing.title')} onBack={() => void back('students')} width="wide">
      {session.error ? <Failed error={session.error} onRetry={session.retry} /> : <Waiting cards={1} />}
    </Screen>
  )
}

function Import({ accountId }: { accountId: string }) {
  const { t } = useText()
  const wordsOf = useOfficeWords('roster')
  const navigation = useNavigation('students')
  const [kind, setKind] = useState<GradeSheet>('courses')
  const [choices, setChoices] = useState(noChoices)
  const choosing = useChosenSheet(accountId, 'grades')
  const { sheet, drop } = choosing
  const run = gradesImport.useStore((state) => (state.accountId === accountId ? state.run : null))
  useEffect(() => gradesImport.restore(accountId), [accountId])
  // What was ticked of one sheet says nothing about the next.
  useEffect(() => setChoices(noChoices), [sheet?.fileId, kind])
  const preview = useOperation(previewGrades, { fileId: sheet?.fileId ?? '', sheet: kind }, { isEnabled: sheet !== undefined && !run })
  const { data, error } = preview
  const isRefused = error?.code === 'FILE_UNREADABLE' || error?.code === 'FILE_TOO_LARGE' || error?.code === 'NOT_FOUND'
  const takeOff = (data?.absent.groups ?? []).filter((group) => choices.takenOff.has(keyOfGroup(group)))
  const removed = takeOff.reduce((sum, { count }) => sum + count, 0)
  const putBack = choices.putsBack ? (data?.takenOffCount ?? 0) : 0
  const written = (data?.newCount ?? 0) + (data?.changedCount ?? 0) + putBack
  const isImportable = data !== undefined && data.missingColumns.length === 0 && written + removed > 0
  const start = () => {
    if (!sheet || !data) return
    void gradesImport.start({
      ...sheet,
      variant: kind,
      digest: data.digest,
      problemCount: data.problemCount - putBack,
      total: data.newCount + data.changedCount + data.unchangedCount,
      ...(takeOff.length > 0 && { takeOff: takeOff.map(({ chapter, title, reach }) => ({ chapter, title, reach })) }),
      ...(putBack > 0 && { putsBack: true }),
    })
    drop()
  }
  const startLabel = removed === 0 ? t('grades.importing.start', { n: written }) : t(written === 0 ? 'grades.importing.onlyTakeOff' : 'grades.importing.startTakingOff', { n: written, removed })
  const isPreviewed = sheet !== undefined && !run && data !== undefined
  const foot = (
    <>
      <Button variant={isImportable ? 'secondary' : 'primary'} onTap={drop}>
        {t('roster.importing.another')}
      </Button>
      {isImportable && <Button onTap={start}>{startLabel}</Button>}
    </>
  )
  return (
    <Screen title={t('grades.importing.title')} lead={t('grades.importing.lead')} navigation={navigation} width="wide" onBack={() => void back('students')} {...(isPreviewed && { footer: foot })}>
      {run && <ImportProgress run={run} control={gradesImport} what="grades" />}
      {!run && !sheet && <ChooseGrades choosing={choosing} sheet={kind} onSheet={setKind} />}
      {!run && sheet && preview.isPending && !error && (
        <Card>
          <Progress label={t('roster.importing.reading', { name: sheet.fileName })} />
        </Card>
      )}
      {!run && sheet && error && !data && isRefused && <EmptyState drawing="broken" title={sheet.fileName} body={wordsOf(error.code)} actionLabel={t('roster.importing.another')} onAction={drop} />}
      {!run && sheet && error && !data && !isRefused && <Failed error={error} onRetry={preview.retry} />}
      {isPreviewed && <GradesPreview preview={data} fileName={sheet.fileName} choices={choices} onChoices={setChoices} />}
    </Screen>
  )
}
