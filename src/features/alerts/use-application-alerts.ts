import { readSubscriptions, recordSubscription } from '~/contract/alerts'
import type { TemplateKey } from '~/domain/alerts/message-kinds'
import { call } from '~/src/platform/call'
import { refresh } from '~/src/platform/operation-key'
import { requestSubscription } from '~/src/platform/subscribe'
import { useOperation } from '~/src/platform/use-operation'

/** What an application may bring; WeChat asks for at most three templates a tap. */
const brought: readonly TemplateKey[] = ['interview-invitation', 'application-result']

/**
 * Lets the tap that sends an application also ask for the messages it may bring. `ask` goes first in the handler of the
 * tap, before anything is awaited; what the person answers, or that nothing could be asked, is no concern of the sending.
 */
export function useApplicationAlerts(isEnabled: boolean): { ask: () => void } {
  const { data } = useOperation(readSubscriptions, {}, { isEnabled })
  const templates = data?.templates.filter(({ key }) => brought.includes(key)) ?? []
  const record = async () => {
    const ids = await requestSubscription(templates.map(({ templateId }) => templateId))
    const accepted = templates.filter(({ templateId }) => ids.includes(templateId)).map(({ key }) => key)
    if (accepted.length > 0 && (await call(recordSubscription, { accepted })).ok) refresh(readSubscriptions)
  }
  return { ask: () => void record() }
}
