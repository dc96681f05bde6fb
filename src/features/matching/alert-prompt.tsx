import { recordSubscription } from '~/contract/alerts'
import { setConsent } from '~/contract/cards'
import { readHome } from '~/contract/matching'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { requestSubscription } from '~/src/platform/subscribe'
import { useCommand } from '~/src/platform/use-command'
import { Button } from '~/src/ui/button/button'
import { Card } from '~/src/ui/card/card'
import { Fill } from '~/src/ui/layout/fill'
import { Row } from '~/src/ui/layout/row'
import { notify } from '~/src/ui/notice/notify'
import { Text } from '~/src/ui/text/text'

type Alerts = NonNullable<OutputOf<typeof readHome>['alerts']>

/** Asks once there is none left: one tap allows one message about a job that fits. */
export function AlertPrompt({ alerts }: { alerts: Alerts }) {
  const { t, errorText } = useText()
  const onError = ({ code }: { code: string }) => notify({ text: errorText(code), tone: 'danger' })
  const consent = useCommand(setConsent, { onError })
  const record = useCommand(recordSubscription, {
    refreshes: [readHome],
    onError,
    onDone: () => notify({ text: t('jobs.home.alertsGranted'), tone: 'success' }),
  })
  const ask = async () => {
    // WeChat wants its question asked in the tap itself: nothing may be awaited before it.
    const accepted = await requestSubscription([alerts.templateId])
    if (accepted.length === 0) return
    if (!alerts.isConsented) await consent.run({ purpose: 'receive-job-alerts', isGranted: true })
    await record.run({ accepted: ['job-alert'] })
  }
  if (alerts.quota > 0) return null
  return (
    <Card tone="soft" padding="snug">
      <Row gap={12}>
        <Fill>
          <Text weight="medium" isBlock>
            {t('jobs.home.alertsTitle')}
          </Text>
          <Text size={12} tone="muted" isBlock>
            {t('jobs.home.alertsText')}
          </Text>
        </Fill>
        <Button size="md" icon="bell" onTap={ask}>
          {t('jobs.home.alertsAction')}
        </Button>
      </Row>
    </Card>
  )
}
