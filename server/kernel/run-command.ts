import type { Ports } from '../ports/ports'
import { DuplicateDocument, type Transaction } from '../ports/documents'
import type { Implementation } from './implement'
import { type Result, ok } from './result'

/** Carries an expected failure out of a transaction, so that nothing of it is kept. */
class Refused extends Error {
  constructor(readonly result: Result<never, string>) {
    super('refused')
  }
}

/**
 * Runs a command once per (caller, request id): effect and record of the request are written in one transaction, and a
 * repeated request is answered from the record. A command with `isRecorded: false` sees to that by itself.
 */
export async function runCommand(
  implementation: Implementation,
  call: { requestId: string; now: string; ports: Ports },
  callerId: string,
): Promise<Result<unknown, string>> {
  const { documents } = call.ports
  const recordId = `${callerId}|${call.requestId}`
  const { isRecorded = true } = implementation
  const name = implementation.operation.name
  let prepared: unknown
  if (implementation.prepare) {
    const earlier = isRecorded ? await documents.get('requests', recordId) : null
    if (earlier?.operation === name) return ok(earlier.reply)
    const preparation = await implementation.prepare(call as never)
    if (!preparation.isOk) return preparation
    prepared = preparation.value
  }
  const attempt = () =>
    documents.transaction(async (tx: Transaction) => {
      const earlier = isRecorded ? await tx.get('requests', recordId) : null
      if (earlier?.operation === name) return ok(earlier.reply)
      const result = await implementation.run?.(call as never, tx, prepared as never)
      if (!result) throw new Error(`${name} has no run`)
      if (!result.isOk) throw new Refused(result)
      if (isRecorded) await tx.create('requests', { _id: recordId, operation: name, reply: result.value, at: call.now })
      return result
    })
  try {
    return await attempt().catch((error: unknown) => {
      // The same request ran at the same moment and won: answer with its reply, or let the command find what it did.
      if (error instanceof DuplicateDocument && (error.collection === 'requests' || !isRecorded)) return attempt()
      throw error
    })
  } catch (error) {
    if (error instanceof Refused) return error.result
    throw error
  }
}
