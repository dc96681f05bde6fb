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
  return (
    <Stack gap={16} align="center">
      <Illustration name="done" />
      <Text size={20} weight="bold" heading={2} align="center" isLive>
        {t(`${what}.importing.doneTitle`)}
      </Text>
      <Text tone="muted" align="center">
        {t(`${what}.importing.doneText`, { name: run.fileName, fresh: run.newCount, changed: run.changedCount, unchanged: run.unchangedCount })}
      </Text>
      {(run.removedCount ?? 0) > 0 && (
        <Text tone="muted" align="center">
          {t('grades.importing.doneRemoved', { n: run.removedCount ?? 0 })}
        </Text>
      )}
      {(run.skippedCount ?? 0) > 0 && <Banner tone="warning">{t('grades.importing.doneSkipped', { n: run.skippedCount ?? 0 })}</Banner>}
      {run.problemCount > 0 && <Banner tone="warning">{t('roster.importing.doneProblems', { n: run.problemCount })}</Banner>}
      <Row gap={12} isWrapping justify="center">
        <Button onTap={() => switchTo('students').then(control.forget)}>{t('roster.importing.seeStudents')}</Button>
        <Button variant="secondary" onTap={control.forget}>
          {t('roster.importing.importAnother')}
        </Button>
      </Row>
    </Stack>
  )
}
