import { isEntryYearInSpan } from './graduation-year'
import type { RosterRow } from './roster-row'

const compared = ['name', 'college', 'major', 'className', 'level', 'graduationYear'] as const satisfies readonly (keyof RosterRow)[]

type Years = Pick<RosterRow, 'entryYear' | 'graduationYear'>

/**
 * The year of entry once a row is written. A sheet that states none takes none away, unless the studies can't have begun
 * then and ended in the year of graduation that the sheet brings: then the usual length of study stands in.
 */
export function entryYearAfter(row: Years, standing: Pick<RosterRow, 'entryYear'> | null): number | undefined {
  if (row.entryYear !== undefined) return row.entryYear
  const kept = standing?.entryYear
  return kept !== undefined && isEntryYearInSpan(kept, row.graduationYear) ? kept : undefined
}

/** What an import would do with a row, given the record that stands. */
export function rosterEffect(row: RosterRow, standing: RosterRow | undefined): 'new' | 'changed' | 'unchanged' {
  if (!standing) return 'new'
  // A sheet without dates of birth takes none away.
  const isBirthKnown = row.bornOn !== undefined && row.bornOn !== standing.bornOn
  return isBirthKnown || entryYearAfter(row, standing) !== standing.entryYear || compared.some((field) => row[field] !== standing[field]) ? 'changed' : 'unchanged'
}
