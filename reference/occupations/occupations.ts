import type { MajorToken, OccupationCode } from '~/domain/catalogues/codes'
import type { Searchable } from '~/domain/catalogues/search-catalogue'
import { indexByCode } from '../parse-rows'
import { OCCUPATION_FAMILIES, type OccupationFamilyCode } from './occupation-families'
import initials from './initials.json'
import { BUSINESS } from './rows/business'
import { CONSTRUCTION } from './rows/construction'
import { EDUCATION } from './rows/education'
import { ELECTRONICS } from './rows/electronics'
import { FINANCE } from './rows/finance'
import { HEALTH } from './rows/health'
import { IT } from './rows/it'
import { MANUFACTURING } from './rows/manufacturing'
import { MEDIA } from './rows/media'
import { PUBLIC } from './rows/public'
import { SCIENCE } from './rows/science'

export interface Occupation extends Searchable {
  code: OccupationCode
  family: OccupationFamilyCode
  /** Titles met in postings, Chinese. */
  aliases: readonly string[]
  /** Majors it mostly draws on: a hint for proposals, never a limit. */
  majors: readonly MajorToken[]
}

const ROWS: Readonly<Record<OccupationFamilyCode, readonly string[]>> = {
  it: IT,
  electronics: ELECTRONICS,
  manufacturing: MANUFACTURING,
  construction: CONSTRUCTION,
  science: SCIENCE,
  health: HEALTH,
  finance: FINANCE,
  business: BUSINESS,
  public: PUBLIC,
  education: EDUCATION,
  media: MEDIA,
}

const INITIALS: Readonly<Record<string, string>> = initials

function parseOccupation(family: OccupationFamilyCode, row: string): Occupation {
  const [code = '', zh = '', en = '', aliases = '', majors = ''] = row.split('|')
  return { code, zh, en, family, initials: INITIALS[code] ?? '', aliases: aliases.split(','), majors: majors.split(',') }
}

/** Occupations that graduates enter, family by family. */
export const OCCUPATIONS: readonly Occupation[] = OCCUPATION_FAMILIES.flatMap(({ code }) =>
  ROWS[code].map((row) => parseOccupation(code, row)),
)

export const OCCUPATIONS_BY_CODE = indexByCode(OCCUPATIONS)
