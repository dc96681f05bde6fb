import { useState } from 'react'
import { listLooks } from '~/contract/rights'
import { LookList } from '~/src/features/cards/look-list'
import { useText } from '~/src/i18n/use-text'
import { usePages } from '~/src/platform/use-pages'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Section } from '~/src/ui/card/section'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'
import type { Privacy } from './privacy'

/** Who looked, in which role, at what and when: the newest at once, all of them page by page. */
export function Looks({ privacy: { looks: newest, looksTotal } }: { privacy: Privacy }) {
  const { t } = useText()
  const [isWhole, setWhole] = useState(false)
  const all = usePages(listLooks, {}, { isEnabled: isWhole })
  const looks = isWhole && all.pages.length > 0 ? all.pages.flatMap((page) => page.looks) : newest
  const hasMore = isWhole ? all.hasMore : looksTotal > newest.length
  return (
    <Section title={t('rights.looks.title')} {...(looksTotal > 0 && { note: t('rights.looks.note', { n: looksTotal }) })}>
      {looks.length === 0 ? (
        <Card>
          <Text isBlock>{t('rights.looks.none')}</Text>
          <Text size={14} tone="muted" isBlock>
            {t('rights.looks.noneText')}
          </Text>
        </Card>
      ) : (
        <Stack gap={12}>
          <LookList looks={looks} />
          {hasMore && (
            <Button variant="secondary" size="sm" isLoading={isWhole && all.isFetching} onTap={() => (isWhole ? all.more() : setWhole(true))}>
              {t(isWhole ? 'common.more' : 'rights.looks.all')}
            </Button>
          )}
        </Stack>
      )}
    </Section>
  )
}
