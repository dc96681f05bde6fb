import { localize } from '~/domain/catalogues/locale'
import { useText } from '~/src/i18n/use-text'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Row } from '~/src/ui/layout/row'
import { Stack } from '~/src/ui/layout/stack'
import { Icon } from '~/src/ui/icon/icon'
import { Text } from '~/src/ui/text/text'
import { minutesOf } from '../minutes-of'
import type { Sitting } from './use-answers'

const promises = ['pause', 'honest', 'private'] as const

/** What one should know before the first question: how long, that one may stop, who sees it, and where it comes from. */
export function Intro({ sitting: { name, items, source, licence }, onBegin }: { sitting: Sitting; onBegin: () => void }) {
  const { t, locale } = useText()
  return (
    <Stack gap={24}>
      <Card>
        <Stack gap={16}>
          <Stack gap={4}>
            <Text size={20} weight="bold" isBlock>
              {localize(name, locale)}
            </Text>
            <Text tone="muted" isBlock>
              {t('assessments.facts', { n: items.length, minutes: minutesOf(items.length) })}
            </Text>
          </Stack>
          {promises.map((one) => (
            <Row key={one} gap={12} align="start">
              <Icon name="check" size={20} />
              <Text>{t(`assessments.intro.${one}`)}</Text>
            </Row>
          ))}
          <Button isBlock onTap={onBegin}>
            {t('assessments.intro.begin')}
          </Button>
        </Stack>
      </Card>
      <Stack gap={4}>
        <Text size={12} tone="muted" isBlock>{t('assessments.intro.source', { text: localize(source, locale) })}</Text>
        <Text size={12} tone="muted" isBlock>{t('assessments.intro.licence', { text: localize(licence, locale) })}</Text>
      </Stack>
    </Stack>
  )
}
