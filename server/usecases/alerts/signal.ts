import type { Signal } from '../../ports/message-collections'
import type { Transaction } from '../../ports/documents'

/**
 * Tells the account's devices that something happened, never what: the client asks a function for that.
 * @param ref the id of what happened, of no use to anybody without the rights to read it
 */
export async function signal(tx: Transaction, { to, topic, ref, now }: { to: string; topic: Signal['topic']; ref: string; now: string }): Promise<void> {
  const standing = await tx.get('signals', to)
  if (standing) {
    await tx.update('signals', to, { set: { topic, ref, at: now }, increment: { seq: 1 } })
    return
  }
  const account = await tx.get('accounts', to)
  if (account) await tx.create('signals', { _id: to, to: account.openid, seq: 1, topic, ref, at: now })
}
