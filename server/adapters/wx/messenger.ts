import { type TemplateKey, templateKeys } from '~/domain/alerts/message-kinds'
import type { Messenger, SendOutcome } from '../../ports/ports'
import type { Sdk } from './sdk'

/** errCode of subscribeMessage.send → what follows from it (docs/platform-facts.md, "Messages"). */
const outcomes: Record<number, SendOutcome['kind']> = {
  43101: 'refused',
  40003: 'gone',
  43107: 'gone',
  47003: 'malformed',
  40037: 'malformed',
  41030: 'malformed',
  43108: 'later',
  45009: 'later',
}
const secondsUntilNextTry: Record<number, number> = { 43108: 20, 45009: 3600 }

/** Template ids come from the environment as SUBSCRIBE_TEMPLATES: {"job-alert":"…"}; a missing one is not sent. */
export function createMessenger(sdk: Sdk, templates: Partial<Record<TemplateKey, string>>): Messenger {
  return {
    templateId: (key) => templates[key] ?? null,
    async send({ openid, template, data, page }) {
      const templateId = templates[template]
      if (!templateId) return { kind: 'gone' }
      try {
        await sdk.openapi.subscribeMessage.send({
          touser: openid,
          templateId,
          page,
          data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }])),
        })
        return { kind: 'sent' }
      } catch (error) {
        return toOutcome(error as { errCode?: number; errMsg?: string })
      }
    },
  }
}

function toOutcome({ errCode = -1, errMsg = '' }: { errCode?: number; errMsg?: string }): SendOutcome {
  const kind = outcomes[errCode] ?? 'later'
  const detail = `${errCode} ${errMsg}`
  if (kind === 'malformed') return { kind, detail }
  // An unknown outcome (-1, a broken socket) may have been delivered: the sender allows it one more try.
  if (kind === 'later') return { kind, detail, afterSeconds: secondsUntilNextTry[errCode] ?? 60, isUnknown: !(errCode in outcomes) }
  return kind === 'refused' ? { kind } : { kind: 'gone' }
}

/** @throws when the setting names a template we don't know */
export function parseTemplates(setting: string | undefined): Partial<Record<TemplateKey, string>> {
  if (!setting) return {}
  const parsed = JSON.parse(setting) as Record<string, string>
  for (const key of Object.keys(parsed)) {
    if (!templateKeys.includes(key as TemplateKey)) throw new Error(`SUBSCRIBE_TEMPLATES: no template ${key}`)
  }
  return parsed
}
