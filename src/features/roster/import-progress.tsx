import { Failed } from '~/src/features/shell/failed'
import { useOfficeWords } from '~/src/features/decisions/use-office-words'
import { useText } from '~/src/i18n/use-text'
import { switchTo } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Progress } from '~/src/ui/charts/progress'
import { Banner } from '~/src/ui/feedback/banner'
import { Illustration } from '~/src/ui/feedback/illustration'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import type { ImportControl, ImportRun } from './create-import-run'

/** An import under way, stopped, or done. */
export function ImportProgress({ run, control, what }: { run: ImportRun; control: ImportControl; what: 'roster' | 'grades' }) {
  return <Card>{run.isFinished ? <ImportResult run={run} control={control} what={what} /> : <ImportUnderWay run={run} control={control} />}</Card>
}

function ImportUnderWay({ run: { done, total, fileName }, control }: { run: ImportRun; control: ImportControl }) {
  const { t } = useText()
  const wordsOf = useOfficeWords('roster')
  const { isRunning, isStopping, error } = control.useStore()
  const isGone = error?.code === 'FILE_CHANGED' || error?.code === 'FILE_UNREADABLE'
  return (
    <Stack gap={20}>
      <Progress
        label={isRunning ? t('roster.importing.running', { name: fileName }) : t('roster.importing.stoppedTitle', { done, total })}
        value={total === 0 ? 0 : done / total}
        display={t('roster.importing.progress', { done, total })}
      />
      <Text size={14} tone="muted" isBlock isLive>
        {t(isStopping ? 'roster.importing.stopping' : isRunning ? 'roster.importing.runningText' : 'roster.importing.stoppedText')}
      </Text>
      {error && isGone && <Banner tone="danger">{wordsOf(error.code)}</Banner>}
      {error && !isGone && <Failed error={error} onRetry={() => void control.goOn()} />}
      <Row gap={12} isWrapping>
        {isRunning ? (
          <Button variant="secondary" isDisabled={isStopping} onTap={control.stop}>
            {t('roster.importing.stop')}
          </Button>
        ) : (
          <>
            {!isGone && <Button onTap={() => void control.goOn()}>{t('roster.importing.goOn')}</Button>}
            <Button variant="secondary" onTap={control.forget}>
              {t('roster.importing.giveUp')}
            </Button>
          </>
        )}
      </Row>
    </Stack>
  )
}

function ImportResult({ run, control, what }: { run: ImportRun; control: ImportControl; what: 'roster' | 'grades' }) {
  const { t } = useText()
  const { problemCount, skippedCount: skipped = 0, removedCount: removed = 0 } = run
  const left = [...(skipped > 0 ? [t('grades.importing.doneSkipped', { n: skipped })] : []), ...(problemCount > 0 ? [t('roster.importing.doneProblems', { n: problemCount })] : [])]
  return (
    <Stack gap={16} align="center">
      <Illustration name="done" />
      <Text size={20} weight="bold" heading={2} align="center" isLive>
        {t(`${what}.importing.doneTitle`)}
      </Text>
      <Text tone="muted" align="center">
        {[t(`${what}.importing.doneText`, { name: run.fileName, fresh: run.newCount, changed: run.changedCount, unchanged: run.unchangedCount }), ...(removed > 0 ? [t('grades.importing.doneRemoved', { n: removed })] : [])].join(' ')}
      </Text>
      {left.length > 0 && <Banner tone="warning">{left.join(' ')}</Banner>}
      <Row gap={12} isWrapping justify="center">
        <Button onTap={() => switchTo('students').then(control.forget)}>{t('roster.importing.seeStudents')}</Button>
        <Button variant="secondary" onTap={control.forget}>
          {t('roster.importing.importAnother')}
        </Button>
      </Row>
    </Stack>
  )
}
