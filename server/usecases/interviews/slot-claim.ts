import { type Slot, cellsOf } from '~/domain/interviews/slot-cells'
import type { Transaction } from '../../ports/documents'

/** One quarter hour of one person can exist once. */
export function slotClaimIdOf(accountId: string, cell: string): string {
  return `${accountId}|${cell}`
}

/** The cells the person has booked around the slots, the first begin to the last end; one read. */
export async function bookedCells(reader: Pick<Transaction, 'find'>, accountId: string, slots: readonly Slot[]): Promise<Set<string>> {
  const cells = slots.flatMap(cellsOf).sort()
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last) return new Set()
  const claims = await reader.find('slot-claims', { accountId, cellAt: { gte: first, lte: last } }, { limit: 1000 })
  return new Set(claims.map(({ cellAt }) => cellAt))
}

/** True when nothing of the slot is booked. */
export function isFree(slot: Slot, booked: ReadonlySet<string>): boolean {
  return cellsOf(slot).every((cell) => !booked.has(cell))
}

/** Books every cell of the slot for the person. @throws DuplicateDocument when one is booked, which undoes all of it */
export async function claimCells(tx: Transaction, accountId: string, interviewId: string, slot: Slot): Promise<void> {
  for (const cellAt of cellsOf(slot)) await tx.create('slot-claims', { _id: slotClaimIdOf(accountId, cellAt), accountId, interviewId, cellAt })
}
