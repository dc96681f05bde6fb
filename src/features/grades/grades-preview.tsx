import { View } from '@tarojs/components'
import type { previewGrades } from '~/contract/grades'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { saveWorkbook } from '~/src/platform/downloads'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Figure } from '~/src/ui/charts/figure'
import { Banner } from '~/src/ui/feedback/banner'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { notify } from '~/src/ui/notice/notify'
import styles from '../roster/roster-preview.module.scss'
import { columnOf, gradeFixOf, gradeProblemsWorkbook } from './grade-workbooks'

/** What an import would do: how many entries it brings, and every row it can't place. */
export function GradesPreview({ preview, fileName }: { preview: OutputOf<typeof previewGrades>; fileName: string }) {
  const words = useText()
  const { t } = words
  const { problems, problemCount, missingColumns } = preview
  const unit = t('grades.importing.entriesUnit')
  const save = () => saveWorkbook(gradeProblemsWorkbook(words, problems), t('roster.importing.problemsFile')).catch(() => notify({ text: t('roster.importing.saveFailed'), tone: 'danger' }))
  const note = [t('roster.importing.problemsNote'), ...(problemCount > problems.length ? [t('roster.importing.problemsShown', { n: problems.length })] : [])].join(' ')
  return (
    <Stack gap={32}>
      <Section title={t('roster.importing.preview', { name: fileName })} note={t('roster.importing.rowCount', { n: preview.rowCount })}>
        <Stack gap={16}>
          {missingColumns.length > 0 && (
            <Banner tone="danger" title={t('roster.importing.missingTitle')}>
              {t('roster.importing.missingText', { columns: missingColumns.map((column) => t(`grades.column.${column}`)).join(t('common.listSeparator')) })}
            </Banner>
          )}
          <Card>
            <View className={styles.figures}>
              <Figure label={t('grades.importing.students')} value={preview.studentCount} unit={t('roster.importing.peopleUnit')} />
              <Figure label={t('roster.importing.newCount')} value={preview.newCount} unit={unit} tone="primary" />
              <Figure label={t('roster.importing.changedCount')} value={preview.changedCount} unit={unit} />
              <Figure label={t('roster.importing.unchangedCount')} value={preview.unchangedCount} unit={unit} tone="muted" />
              <Figure label={t('roster.importing.problemCount')} value={problemCount} unit={t('roster.importing.placesUnit')} tone={problemCount > 0 ? 'danger' : 'muted'} />
            </View>
          </Card>
          {problemCount === 0 && missingColumns.length === 0 && preview.rowCount > 0 && <Banner tone="success">{t('roster.importing.noProblems')}</Banner>}
        </Stack>
      </Section>
      {problems.length > 0 && (
        <Section title={t('roster.importing.problems')} note={note}>
          <Stack gap={12}>
            <Row>
              <Button size="sm" variant="secondary" icon="download" onTap={save}>
                {t('roster.importing.saveProblems')}
              </Button>
            </Row>
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
          </Stack>
        </Section>
      )}
    </Stack>
  )
}
