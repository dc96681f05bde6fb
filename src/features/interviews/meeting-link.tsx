import { useText } from '~/src/i18n/use-text'
import { copyText } from '~/src/platform/device'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'

/** The way that works in WeChat too: a meeting elsewhere, its address one tap from the clipboard. */
export function MeetingLink({ url, onChange }: { url: string; /** where it may be changed */ onChange?: (() => void) | undefined }) {
  const { t } = useText()
  const copy = async () => {
    if (await copyText(url)) notify({ text: t('common.copied'), tone: 'success' })
  }
  return (
    <Card tone="soft" padding="snug">
      <Stack gap={8}>
        <Text weight="medium" isBlock>
          {t('interviews.page.link')}
        </Text>
        <Text size={14} tone="muted" isBlock>
          {t('interviews.page.linkText')}
        </Text>
        <Text size={14} isSelectable isBlock>
          {url}
        </Text>
        <Row gap={8} isWrapping>
          <Button size="sm" variant="secondary" icon="copy" onTap={copy}>
            {t('interviews.page.linkCopy')}
          </Button>
          {onChange && (
            <Button size="sm" variant="quiet" onTap={onChange}>
              {t('interviews.page.linkChange')}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
