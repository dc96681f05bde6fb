import { useText } from '~/src/i18n/use-text'
import { go } from '~/src/platform/navigation'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Stack } from '~/src/ui/layout/stack'
import { Text } from '~/src/ui/text/text'

const steps = {
  unclaimed: { title: 'jobs.home.claimTitle', text: 'jobs.home.claimText', action: 'jobs.home.claimAction', route: 'claim' },
  'no-wishes': { title: 'jobs.home.wishesTitle', text: 'jobs.home.wishesText', action: 'jobs.home.wishesAction', route: 'wishes' },
} as const

/** The one thing to do before jobs can find somebody. */
export function FirstStep({ state }: { state: keyof typeof steps }) {
  const { t } = useText()
  const { title, text, action, route } = steps[state]
  return (
    <Card tone="accent">
      <Stack gap={16}>
        <Stack gap={4}>
          <Text size={20} weight="bold" heading={2}>
            {t(title)}
          </Text>
          <Text isBlock>{t(text)}</Text>
        </Stack>
        <Button onTap={() => go(route)}>{t(action)}</Button>
      </Stack>
    </Card>
  )
}
