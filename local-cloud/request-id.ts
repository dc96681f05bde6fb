import { randomUUID } from 'node:crypto'

/** A request id in the platform's form: a lower-case UUID. */
export function newRequestId(): string {
  return randomUUID()
}
