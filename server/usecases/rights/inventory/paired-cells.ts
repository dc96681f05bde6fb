import { cellsOf } from '~/domain/interviews/slot-cells'
import type { Interview } from '../../../ports/collections'
import { slotClaimIdOf } from '../../interviews/slot-claim'

/** Ids of the quarter hours that an interview takes of both sides. */
export function pairedCells(interview: Interview): string[] {
  return [interview.recruiterId, interview.studentAccountId].flatMap((owner) => cellsOf(interview).map((cell) => slotClaimIdOf(owner, cell)))
}
