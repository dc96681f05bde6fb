import { optionalColumns, type RosterRow } from './roster-row'

const compared = ['name', 'college', 'major', 'className', 'level', 'graduationYear'] as const satisfies readonly (keyof RosterRow)[]

/** What an import would do with a row, given the record that stands. */
export function rosterEffect(row: RosterRow, standing: RosterRow | undefined): 'new' | 'changed' | 'unchanged' {
  if (!standing) return 'new'
  // A sheet without years of entry or dates of birth takes none away.
  const isMoreKnown = optionalColumns.some((field) => row[field] !== undefined && row[field] !== standing[field])
  return isMoreKnown || compared.some((field) => row[field] !== standing[field]) ? 'changed' : 'unchanged'
}
