import type { RosterRow } from './roster-row'

const compared = ['name', 'college', 'major', 'className', 'level', 'graduationYear'] as const satisfies readonly (keyof RosterRow)[]

/** What an import would do with a row, given the record that stands. */
export function rosterEffect(row: RosterRow, standing: RosterRow | undefined): 'new' | 'changed' | 'unchanged' {
  if (!standing) return 'new'
  // A sheet without dates of birth takes none away.
  const isBornOnNew = row.bornOn !== undefined && row.bornOn !== standing.bornOn
  return isBornOnNew || compared.some((field) => row[field] !== standing[field]) ? 'changed' : 'unchanged'
}
