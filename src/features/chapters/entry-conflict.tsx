import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

/** Another device saved meanwhile: the student decides whose words stay. */
export function EntryConflict({ title, onKeepMine, onTakeTheirs }: { title: string; onKeepMine: () => void; onTakeTheirs: () => void }) {
  const { t } = useText()
  return (
    <Card tone="accent">
      <Stack gap={12}>
        <Text weight="bold" isBlock isLive>
          {t('chapters.entry.changedTitle')}
        </Text>
        <Text size={14} isBlock>
          {t('chapters.entry.changedText', { title })}
        </Text>
        <Row gap={12} isWrapping>
          <Button size="md" onTap={onKeepMine}>
            {t('chapters.entry.keepMine')}
          </Button>
          <Button size="md" variant="secondary" onTap={onTakeTheirs}>
            {t('chapters.entry.takeTheirs')}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
