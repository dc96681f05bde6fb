import { readSubscriptions, recordSubscription } from '~/contract/alerts'
import type { OutputOf } from '~/contract/operation'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { requestSubscription } from '~/src/platform/subscribe'
import { useCommand } from '~/src/platform/use-command'
import { useOperation } from '~/src/platform/use-operation'
import { Button } from '~/src/ui/button/button'
import { Section } from '~/src/ui/card/section'
import { ListGroup } from '~/src/ui/list/list-group'
import { ListRow } from '~/src/ui/list/list-row'
import { notify } from '~/src/ui/notice/notify'

type Template = OutputOf<typeof readSubscriptions>['templates'][number]

/** Subscribe messages: one acceptance, one message; how many are left of each. */
export function Subscriptions() {
  const { t, errorText } = useText()
  const { data } = useOperation(readSubscriptions, {})
  const record = useCommand(recordSubscription, { onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }) })
  if (!data || data.templates.length === 0) return null
  const allow = async ({ key, templateId }: Template) => {
    const accepted = await requestSubscription([templateId])
    if (accepted.length === 0) return notify({ text: t('alerts.subscribe.refused') })
    const answer = await record.run({ accepted: [key] })
    refresh(readSubscriptions)
    if (answer.ok) notify({ text: t('alerts.subscribe.accepted', { n: 1 }), tone: 'success' })
  }
  return (
    <Section title={t('alerts.subscribe.title')} note={t('alerts.subscribe.text')}>
      <ListGroup>
        {data.templates.map((template) => (
          <ListRow
            key={template.key}
            title={t(`alerts.subscribe.template.${template.key}`)}
            note={t('alerts.subscribe.left', { n: template.quota })}
            end={
              <Button size="sm" variant="secondary" onTap={() => allow(template)}>
                {t('alerts.subscribe.more')}
              </Button>
            }
          />
        ))}
      </ListGroup>
    </Section>
  )
}
