import type { MajorCode } from '~/domain/catalogues/codes'
import { parseOfficialMajorCode } from '~/domain/catalogues/official-major-code'
import type { Searchable } from '~/domain/catalogues/search-catalogue'
import { parseRow } from '../parse-rows'

export interface Major extends Searchable {
  code: MajorCode
  isControlled: boolean
  isSpecial: boolean
}

/** The three layers of a catalogue of majors, each in code order. */
export interface MajorCatalogue {
  disciplines: Searchable[]
  classes: Searchable[]
  majors: Major[]
}

/** Sorts the rows of a catalogue into its layers. Throws on a malformed row: the data is ours, so that is a bug. */
export function parseMajorCatalogue(rows: readonly string[]): MajorCatalogue {
  const catalogue: MajorCatalogue = { disciplines: [], classes: [], majors: [] }
  for (const entry of rows.map(parseRow)) {
    if (entry.code.length === 2) catalogue.disciplines.push(entry)
    else if (entry.code.length === 4) catalogue.classes.push(entry)
    else {
      const official = parseOfficialMajorCode(entry.code)
      if (!official) throw new Error(`Not a major code: ${entry.code}`)
      catalogue.majors.push({ ...entry, ...official })
    }
  }
  return catalogue
}
