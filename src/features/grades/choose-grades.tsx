import { columnsOfSheet, type GradeSheet, gradeSheets } from '~/domain/grades/grade-columns'
import type { useChosenSheet } from '~/src/features/roster/chosen-sheet'
import { useText } from '~/src/i18n/use-text'
import { saveWorkbook } from '~/src/platform/downloads'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Progress } from '~/src/ui/charts/progress'
import { Chip } from '~/src/ui/chip/chip'
import { Banner } from '~/src/ui/feedback/banner'
import { SegmentedControl } from '~/src/ui/field/segmented-control'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'
import { gradeTemplate } from './grade-workbooks'

/** The first step: which of the sheets, with these columns. */
export function ChooseGrades({ choosing, sheet, onSheet }: { choosing: ReturnType<typeof useChosenSheet>; sheet: GradeSheet; onSheet: (sheet: GradeSheet) => void }) {
  const words = useText()
  const { t } = words
  const { uploading, share, problem, choose, retry } = choosing
  const saveTemplate = () =>
    saveWorkbook(gradeTemplate(words, sheet), t(`grades.importing.templateName.${sheet}`)).catch(() => notify({ text: t('roster.importing.saveFailed'), tone: 'danger' }))
  return (
    <Card>
      <Stack gap={20}>
        <SegmentedControl label={t('grades.sheetLabel')} options={gradeSheets.map((value) => ({ value, label: t(`grades.sheet.${value}`) }))} value={sheet} onChange={onSheet} />
        <Text size={14} tone="muted" isBlock>
          {t('grades.importing.chooseText')}
        </Text>
        <Row gap={8} isWrapping>
          {columnsOfSheet[sheet].map((column) => (
            <Chip key={column}>{t(`grades.column.${column}`)}</Chip>
          ))}
        </Row>
        <Text size={14} tone="muted" isBlock>
          {t(`grades.sheetNote.${sheet}`)}
        </Text>
        {problem && (
          <Banner tone="danger" {...(problem === 'uploadFailed' && { actionLabel: t('common.retry'), onAction: retry })}>
            {t(`roster.importing.${problem}`)}
          </Banner>
        )}
        {uploading && !problem ? (
          <Progress label={t('roster.importing.uploading', { name: uploading.name })} {...(share !== undefined && { value: share })} />
        ) : (
          <Row gap={12} isWrapping>
            <Button icon="table" onTap={choose}>
              {t('roster.importing.choose')}
            </Button>
            <Button variant="secondary" icon="download" onTap={saveTemplate}>
              {t('roster.importing.template')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}
