import { recordSubscription as operation } from '~/contract/alerts'
import { type TemplateKey, templateKeys } from '~/domain/alerts/message-kinds'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { writeLedger } from './write-ledger'

/** More than this nobody taps together; the platform's own count decides in the end. */
const most = 99

/** One acceptance, one message. The platform keeps its own count: where ours is too high, 43101 corrects it. */
export const recordSubscription = implementCommand(operation, {
  async run({ input, actor, now }, tx) {
    const held = await tx.get('subscriptions', actor.account._id)
    const accepted = new Set(input.accepted)
    const quota = Object.fromEntries(templateKeys.map((key) => [key, Math.min(most, (held?.quota[key] ?? 0) + (accepted.has(key) ? 1 : 0))])) as Record<TemplateKey, number>
    await writeLedger(tx, held, { _id: actor.account._id, quota }, now)
    return ok({ quota })
  },
})
