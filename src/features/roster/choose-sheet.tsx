import { requiredColumns } from '~/contract/roster'
import { useText } from '~/src/i18n/use-text'
import { saveWorkbook } from '~/src/platform/downloads'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Progress } from '~/src/ui/charts/progress'
import { Chip } from '~/src/ui/chip/chip'
import { Banner } from '~/src/ui/feedback/banner'
import { Illustration } from '~/src/ui/feedback/illustration'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'
import type { useChosenSheet } from './chosen-sheet'
import { templateWorkbook } from './roster-workbooks'

/** The first step: a sheet with these columns. */
export function ChooseSheet({ choosing }: { choosing: ReturnType<typeof useChosenSheet> }) {
  const words = useText()
  const { t } = words
  const { uploading, share, problem, choose, retry } = choosing
  const saveTemplate = () =>
    saveWorkbook(templateWorkbook(words, new Date().getFullYear() + 1), t('roster.importing.templateName')).catch(() => notify({ text: t('roster.importing.saveFailed'), tone: 'danger' }))
  return (
    <Card>
      <Stack gap={20} align="center">
        <Illustration name="people" />
        <Text size={14} tone="muted" align="center">
          {t('roster.importing.chooseText')}
        </Text>
        <Row gap={8} isWrapping justify="center">
          {requiredColumns.map((column) => (
            <Chip key={column}>{t(`roster.column.${column}`)}</Chip>
          ))}
        </Row>
        <Text size={12} tone="muted" align="center">
          {t('roster.importing.chooseOptional')}
        </Text>
        {problem && (
          <Banner tone="danger" {...(problem === 'uploadFailed' && { actionLabel: t('common.retry'), onAction: retry })}>
            {t(`roster.importing.${problem}`)}
          </Banner>
        )}
        {uploading && !problem ? (
          <Progress label={t('roster.importing.uploading', { name: uploading.name })} {...(share !== undefined && { value: share })} />
        ) : (
          <Row gap={12} isWrapping justify="center">
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
