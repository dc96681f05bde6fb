import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
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
import styles from './import-preview.module.scss'

interface ImportPreviewProps {
  preview: { rowCount: number; newCount: number; changedCount: number; unchangedCount: number; problemCount: number }
  fileName: string
  /** what is counted: persons, entries */
  unit: string
  /** names of columns that the sheet lacks */
  missing: readonly string[]
  /** how many problems stand in the list; there may be more */
  shownProblems: number
  problemList: ReactNode
  /** the problems as a sheet to hand on */
  workbookOf: () => Parameters<typeof saveWorkbook>[0]
  /** figures before the usual ones */
  lead?: ReactNode
  children?: ReactNode
}

/** What an import of a sheet would do: the figures, the columns it lacks, every row it can't take. */
export function ImportPreview({ preview, fileName, unit, missing, shownProblems, problemList, workbookOf, lead, children }: ImportPreviewProps) {
  const { t } = useText()
  const { rowCount, newCount, changedCount, unchangedCount, problemCount } = preview
  const save = () => saveWorkbook(workbookOf(), t('roster.importing.problemsFile')).catch(() => notify({ text: t('roster.importing.saveFailed'), tone: 'danger' }))
  const note = [t('roster.importing.problemsNote'), ...(problemCount > shownProblems ? [t('roster.importing.problemsShown', { n: shownProblems })] : [])].join(' ')
  return (
    <Stack gap={32}>
      <Section title={t('roster.importing.preview', { name: fileName })} note={t('roster.importing.rowCount', { n: rowCount })}>
        <Stack gap={16}>
          {missing.length > 0 && (
            <Banner tone="danger" title={t('roster.importing.missingTitle')}>
              {t('roster.importing.missingText', { columns: missing.join(t('common.listSeparator')) })}
            </Banner>
          )}
          <Card>
            <View className={styles.figures}>
              {lead}
              <Figure label={t('roster.importing.newCount')} value={newCount} unit={unit} tone="primary" />
              <Figure label={t('roster.importing.changedCount')} value={changedCount} unit={unit} />
              <Figure label={t('roster.importing.unchangedCount')} value={unchangedCount} unit={unit} tone="muted" />
              <Figure label={t('roster.importing.problemCount')} value={problemCount} unit={t('roster.importing.placesUnit')} tone={problemCount > 0 ? 'danger' : 'muted'} />
            </View>
          </Card>
          {problemCount === 0 && missing.length === 0 && rowCount > 0 && <Banner tone="success">{t('roster.importing.noProblems')}</Banner>}
        </Stack>
      </Section>
      {shownProblems > 0 && (
        <Section title={t('roster.importing.problems')} note={note}>
          <Stack gap={12}>
            <Row>
              <Button size="sm" variant="secondary" icon="download" onTap={save}>
                {t('roster.importing.saveProblems')}
              </Button>
            </Row>
            {problemList}
          </Stack>
        </Section>
      )}
      {children}
    </Stack>
  )
}
