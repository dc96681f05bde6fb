import type { SdkDatabase } from '../../documents/test-support/sdk-database'
import type { Call, Operation } from './history'
import { randomFrom } from './random'

const IDS = ['p', 'q']

/**
 * Lets clients work on two documents at once through the SDK, and writes down what they asked and were told. New
 * values lie so far apart that increments never reach the next: an exchange of equals would tell that nothing changed.
 */
export async function recordHistory(
  db: SdkDatabase,
  collection: string,
  { clients, calls, seed }: { clients: number; calls: number; seed: number },
): Promise<Operation[]> {
  const operations: Operation[] = []
  let clock = 0
  let fresh = 0
  const runClient = async (client: number): Promise<void> => {
    const random = randomFrom(seed * 1000 + client)
    for (let count = 0; count < calls; count++) {
      const sentAt = (clock += 1)
      const call = await makeCall(db, collection, random, () => (fresh += 1000))
      const answeredAt = (clock += 1)
      if (call) operations.push({ client, call, sentAt, answeredAt })
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => runClient(client)))
  return operations
}

/** One call; undefined when it was a transaction that lost and so had no effect. */
async function makeCall(
  db: SdkDatabase,
  collection: string,
  random: () => number,
  fresh: () => number,
): Promise<Call | undefined> {
  const documents = db.collection(collection)
  const id = IDS[Math.floor(random() * IDS.length)]!
  switch (Math.floor(random() * 6)) {
    case 0: {
      const { data } = await documents.doc(id).get()
      return { kind: 'read', ids: [id], seen: { [id]: data.v as number } }
    }
    case 1: {
      const { data } = await documents.where({ v: db.command.gte(0) }).get()
      return {
        kind: 'read',
        ids: IDS,
        seen: Object.fromEntries(data.map((doc) => [doc._id, doc.v])) as Record<string, number>,
      }
    }
    case 2: {
      const value = fresh()
      await documents.doc(id).set({ data: { v: value } })
      return { kind: 'write', id, value }
    }
    case 3:
      await documents.doc(id).update({ data: { v: db.command.inc(1) } })
      return { kind: 'increment', id, by: 1 }
    case 4: {
      const from = (await documents.doc(id).get()).data.v as number
      const to = fresh()
      const { stats } = await documents.where({ _id: id, v: from }).update({ data: { v: to } })
      return { kind: 'exchange', id, from, to, succeeded: stats.updated === 1 }
    }
    default:
      return swap(db, collection)
  }
}

/** Exchanges the two values in a transaction. A conflict means that nothing happened. */
async function swap(db: SdkDatabase, collection: string): Promise<Call | undefined> {
  const seen: Record<string, number> = {}
  try {
    await db.runTransaction(async (transaction) => {
      const documents = transaction.collection(collection)
      for (const id of IDS) seen[id] = (await documents.doc(id).get()).data.v as number
      await documents.doc('p').update({ data: { v: seen.q } })
      await documents.doc('q').update({ data: { v: seen.p } })
    })
    return { kind: 'transaction', seen, written: { p: seen.q!, q: seen.p! } }
  } catch (error) {
    if (/TRANSACTION_CONFLICT/.test((error as Error).message)) return undefined
    throw error
  }
}
