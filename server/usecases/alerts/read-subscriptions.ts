import { readSubscriptions as operation } from '~/contract/alerts'
import { templateKeys } from '~/domain/alerts/message-kinds'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** What the client may ask for with a tap: the templates this environment has, and what is left of each. */
export const readSubscriptions = implementQuery(operation, async ({ actor, ports: { documents, messenger } }) => {
  const ledger = await documents.get('subscriptions', actor.account._id)
  const templates = templateKeys.flatMap((key) => {
    const templateId = messenger.templateId(key)
    return templateId ? [{ key, templateId, quota: ledger?.quota[key] ?? 0 }] : []
  })
  return ok({ templates })
})
