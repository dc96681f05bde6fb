export const disputeStates = ['open', 'kept', 'corrected', 'removed'] as const
export type DisputeState = (typeof disputeStates)[number]

/** What the career office may decide. */
export const decidedStates = ['kept', 'corrected', 'removed'] as const

/** Facts of the roster a student may dispute. */
export const disputableFields = ['name', 'college', 'major', 'className', 'level', 'graduationYear', 'entryYear', 'bornOn'] as const
export type DisputableField = (typeof disputableFields)[number]

/** A fact of the roster can be wrong but not absent, so it is kept or corrected; an entry is kept or comes off the card. */
export function decisionsFor(kind: 'record' | 'entry'): readonly Exclude<DisputeState, 'open'>[] {
  return kind === 'record' ? ['kept', 'corrected'] : ['kept', 'removed']
}
