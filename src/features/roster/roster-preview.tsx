import { View } from '@tarojs/components'
import type { previewRoster } from '~/contract/roster'
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
import { notify } from '~/src/ui/notice/notify'
import { ProblemList } from './problem-list'
import { problemsWorkbook } from './roster-workbooks'
import { SampleRows } from './sample-rows'
import styles from './roster-preview.module.scss'

type Preview = OutputOf<typeof previewRoster>

/** What an import would do: how many it brings, which rows it can't read, how it reads the first. */
export function RosterPreview({ preview, fileName }: { preview: Preview; fileName: string }) {
  const words = useText()
  const { t } = words
  const { problems, problemCount, missingColumns, sample } = preview
  const people = t('roster.importing.peopleUnit')
  const save = () => saveWorkbook(problemsWorkbook(words, problems), t('roster.importing.problemsFile')).catch(() => notify({ text: t('roster.importing.saveFailed'), tone: 'danger' }))
  const problemsNote = [t('roster.importing.problemsNote'), ...(problemCount > problems.length ? [t('roster.importing.problemsShown', { n: problems.length })] : [])].join(' ')
  return (
    <Stack gap={32}>
      <Section title={t('roster.importing.preview', { name: fileName })} note={t('roster.importing.rowCount', { n: preview.rowCount })}>
        <Stack gap={16}>
          {missingColumns.length > 0 && (
            <Banner tone="danger" title={t('roster.importing.missingTitle')}>
              {t('roster.importing.missingText', { columns: missingColumns.map((column) => t(`roster.column.${column}`)).join(t('common.listSeparator')) })}
            </Banner>
          )}
          <Card>
            <View className={styles.figures}>
              <Figure label={t('roster.importing.newCount')} value={preview.newCount} unit={people} tone="primary" />
              <Figure label={t('roster.importing.changedCount')} value={preview.changedCount} unit={people} />
              <Figure label={t('roster.importing.unchangedCount')} value={preview.unchangedCount} unit={people} tone="muted" />
              <Figure label={t('roster.importing.problemCount')} value={problemCount} unit={t('roster.importing.placesUnit')} tone={problemCount > 0 ? 'danger' : 'muted'} />
            </View>
          </Card>
          {problemCount === 0 && missingColumns.length === 0 && preview.rowCount > 0 && <Banner tone="success">{t('roster.importing.noProblems')}</Banner>}
        </Stack>
      </Section>
      {problems.length > 0 && (
        <Section title={t('roster.importing.problems')} note={problemsNote}>
          <Stack gap={12}>
            <Row>
              <Button size="sm" variant="secondary" icon="download" onTap={save}>
                {t('roster.importing.saveProblems')}
              </Button>
            </Row>
            <ProblemList problems={problems} />
          </Stack>
        </Section>
      )}
      {sample.length > 0 && (
        <Section title={t('roster.importing.sample')} note={t('roster.importing.sampleNote')}>
          <SampleRows sample={sample} />
        </Section>
      )}
    </Stack>
  )
}
