import { publishedAfter } from '~/domain/assessments/published-figures'
import { mergeTallies } from '~/domain/assessments/tally'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import type { AssessmentCell, AssessmentFigures } from '../../ports/assessment-collections'
import type { Transaction } from '../../ports/documents'

/** A group as it stands, and what was told of it until now. */
export interface TellableGroup {
  _id: string
  shards: readonly AssessmentCell[]
  before: AssessmentFigures | null
  hasLeft: boolean
}

/** What may be told of the group from now on: domain/assessments/published-figures. */
export function figuresOf({ _id, shards, before, hasLeft }: TellableGroup, now: string): AssessmentFigures | null {
  const live = { ...mergeTallies(shards), arrivals: shards.reduce((sum, { arrivals = 0 }) => sum + arrivals, 0) }
  const told = publishedAfter({ live, before, hasLeft, now }, SCORING_RULES)
  const [shard] = shards
  if (!told || !shard) return null
  const { schoolId, level, major, graduationYear, instrumentId, version } = shard
  return told === before ? before : { _id, schoolId, level, major, graduationYear, instrumentId, version, ...told }
}

/** Writes it, where it is something else than before. */
export async function tellGroup(tx: Transaction, group: TellableGroup, now: string): Promise<void> {
  const after = figuresOf(group, now)
  if (!after && group.before) await tx.remove('assessment-figures', group._id)
  if (after && after !== group.before) await tx.put('assessment-figures', after)
}
