import { useEffect } from 'react'
import { readSession } from '~/contract/accounts'
import { previewRoster } from '~/contract/roster'
import { useOfficeWords } from '~/src/features/decisions/use-office-words'
import { ChooseSheet } from '~/src/features/roster/choose-sheet'
import { useChosenSheet } from '~/src/features/roster/chosen-sheet'
import { ImportProgress } from '~/src/features/roster/import-progress'
import { rosterImport } from '~/src/features/roster/import-run'
import { RosterPreview } from '~/src/features/roster/roster-preview'
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
import { Fill } from '~/src/ui/layout/fill'
import { Screen } from '~/src/ui/screen/screen'
import { Text } from '~/src/ui/text/text'

/** A roster from a sheet: choose, see what it would do, import, go on where one left off. */
export default function RosterImportPage() {
  const { t } = useText()
  const isShown = useMembersOnly()
  const accountId = useSession()?.accountId
  const session = useOperation(readSession, {}, { isEnabled: isShown && accountId === undefined })
  if (accountId !== undefined) return <Import key={accountId} accountId={accountId} />
  return (
    <Screen title={t('roster.importing.title')} onBack={() => void back('students')} width="wide">
      {session.error ? <Failed error={session.error} onRetry={session.retry} /> : <Waiting cards={1} />}
    </Screen>
  )
}

function Import({ accountId }: { accountId: string }) {
  const { t } = useText()
  const wordsOf = useOfficeWords('roster')
  const navigation = useNavigation('students')
  const choosing = useChosenSheet(accountId)
  const { sheet, drop } = choosing
  const run = rosterImport.useStore((state) => (state.accountId === accountId ? state.run : null))
  useEffect(() => rosterImport.restore(accountId), [accountId])
  const preview = useOperation(previewRoster, { fileId: sheet?.fileId ?? '' }, { isEnabled: sheet !== undefined && !run })
  const { data } = preview
  const isRefused = preview.error?.code === 'FILE_UNREADABLE' || preview.error?.code === 'FILE_TOO_LARGE' || preview.error?.code === 'NOT_FOUND'
  const start = () => {
    if (!sheet || !data) return
    const total = data.newCount + data.changedCount + data.unchangedCount
    void rosterImport.start({ ...sheet, digest: data.digest, problemCount: data.problemCount, total })
    drop()
  }
  const isPreviewed = sheet !== undefined && !run && data !== undefined
  return (
    <Screen
      title={t('roster.importing.title')}
      lead={t('roster.importing.lead')}
      navigation={navigation}
      width="wide"
      onBack={() => void back('students')}
      {...(isPreviewed && { footer: <PreviewFoot preview={data} onStart={start} onDrop={drop} /> })}
    >
      {run && <ImportProgress run={run} control={rosterImport} what="roster" />}
      {!run && !sheet && <ChooseSheet choosing={choosing} />}
      {!run && sheet && preview.isPending && !preview.error && (
        <Card>
          <Progress label={t('roster.importing.reading', { name: sheet.fileName })} />
        </Card>
      )}
      {!run && sheet && preview.error && !data && isRefused && (
        <EmptyState drawing="broken" title={sheet.fileName} body={wordsOf(preview.error.code)} actionLabel={t('roster.importing.another')} onAction={drop} />
      )}
      {!run && sheet && preview.error && !data && !isRefused && <Failed error={preview.error} onRetry={preview.retry} />}
      {isPreviewed && <RosterPreview preview={data} fileName={sheet.fileName} />}
    </Screen>
  )
}

type Preview = Parameters<typeof RosterPreview>[0]['preview']

/** Import, where there is something to write; another sheet in any case. */
function PreviewFoot({ preview: { newCount, changedCount, unchangedCount, missingColumns }, onStart, onDrop }: { preview: Preview; onStart: () => void; onDrop: () => void }) {
  const { t } = useText()
  const written = newCount + changedCount
  const isImportable = missingColumns.length === 0 && written > 0
  return (
    <>
      {!isImportable && missingColumns.length === 0 && (
        <Fill>
          <Text size={14} tone="muted">
            {t(unchangedCount > 0 ? 'roster.importing.nothingToDo' : 'roster.importing.noRows')}
          </Text>
        </Fill>
      )}
      <Button variant={isImportable ? 'secondary' : 'primary'} onTap={onDrop}>
        {t('roster.importing.another')}
      </Button>
      {isImportable && <Button onTap={onStart}>{t('roster.importing.start', { n: written })}</Button>}
    </>
  )
}
