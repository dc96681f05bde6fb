import { recordSubscription as operation } from '~/contract/alerts'
import { type TemplateKey, templateKeys } from '~/domain/alerts/message-kinds'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** More than this nobody taps together; the platform's own count decides in the end. */
const most = 99

/** One acceptance, one message. The platform keeps its own count: where ours is too high, 43101 corrects it. */
export const recordSubscription = implementCommand(operation, {
  async run({ input, actor }, tx) {
    const held = (await tx.get('subscriptions', actor.account._id))?.quota ?? {}
    const accepted = new Set(input.accepted)
    const quota = Object.fromEntries(templateKeys.map((key) => [key, Math.min(most, (held[key] ?? 0) + (accepted.has(key) ? 1 : 0))])) as Record<TemplateKey, number>
    await tx.put('subscriptions', { _id: actor.account._id, quota, hasJobAlertQuota: quota['job-alert'] > 0 })
    return ok({ quota })
  },
})
