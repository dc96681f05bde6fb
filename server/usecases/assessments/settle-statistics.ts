import { isCareless } from '~/domain/assessments/careless'
import { instrumentIds } from '~/domain/assessments/instrument'
import type { Sitting } from '../../ports/assessment-collections'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { countSitting, uncountSitting } from './count-sitting'

/** More than one student ever has: eight semesters of four instruments, and room. */
export const everySitting = { limit: 200 }

/**
 * Makes the figures hold what the student allows: with consent to statistics the newest careful sitting of each
 * instrument, without it nothing. Call it in the transaction in which that consent changes.
 */
export async function settleStatistics(tx: Transaction, card: Pick<Card, '_id' | 'profile'>, isGranted: boolean): Promise<void> {
  const finished = await tx.find('sittings', { studentId: card._id, state: 'finished' }, everySitting)
  for (const instrumentId of instrumentIds) {
    const ofInstrument = finished.filter((one) => one.instrumentId === instrumentId)
    const newest = newestCounting(ofInstrument)
    for (const sitting of ofInstrument) {
      const isCounted = sitting.countedIn.length > 0
      const shouldCount = isGranted && sitting === newest
      if (isCounted === shouldCount) continue
      if (isCounted) await uncountSitting(tx, sitting)
      const countedIn = shouldCount ? await countSitting(tx, sitting, card.profile) : []
      await tx.update('sittings', sitting._id, { set: { countedIn } })
    }
  }
}

/** Of one instrument, the sitting that stands for the student: everybody counts once, with the newest careful answers. */
export function newestCounting(sittings: readonly Sitting[]): Sitting | undefined {
  return [...sittings].filter(({ signs }) => !isCareless(signs)).sort((a, b) => (a.semester < b.semester ? 1 : -1))[0]
}
