import { isCareless } from '~/domain/assessments/careless'
import { instrumentIds } from '~/domain/assessments/instrument'
import type { Sitting } from '../../ports/assessment-collections'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { cellsOfSitting, type Move, moveCounted } from './move-counted'

/** More than one student ever has: eight semesters of four instruments, and room. */
export const everySitting = { limit: 200 }

/**
 * Makes the figures hold what the student allows, where they belong: with consent to statistics the newest careful
 * sitting of each instrument in the groups of the card's profile, without it nothing. Whatever counts elsewhere is moved.
 * Call it in the transaction in which that consent, the major or the year changes.
 */
export async function settleStatistics(tx: Transaction, card: Pick<Card, '_id' | 'profile'>, isGranted: boolean, now: string): Promise<void> {
  const finished = await tx.find('sittings', { studentId: card._id, state: 'finished' }, everySitting)
  const moves = instrumentIds.flatMap((instrumentId): Move[] => {
    const ofInstrument = finished.filter((one) => one.instrumentId === instrumentId)
    const newest = newestCounting(ofInstrument)
    return ofInstrument.map((sitting) => ({ sitting, to: isGranted && sitting === newest ? cellsOfSitting(sitting, card.profile) : [] }))
  })
  const needed = moves.filter(({ sitting: { countedIn }, to }) => countedIn.length !== to.length || to.some(({ _id }) => !countedIn.includes(_id)))
  await moveCounted(tx, needed, now)
  for (const { sitting, to } of needed) await tx.update('sittings', sitting._id, { set: { countedIn: to.map(({ _id }) => _id) } })
}

/** Of one instrument, the sitting that stands for the student: everybody counts once, with the newest careful answers. */
export function newestCounting(sittings: readonly Sitting[]): Sitting | undefined {
  return [...sittings].filter(({ signs }) => !isCareless(signs)).sort((a, b) => (a.semester < b.semester ? 1 : -1))[0]
}
