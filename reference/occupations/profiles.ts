import type { CompetencyId, OccupationCode } from '~/domain/catalogues/codes'
import { BUSINESS_PROFILES } from './profile-rows/business'
import { CONSTRUCTION_PROFILES } from './profile-rows/construction'
import { EDUCATION_PROFILES } from './profile-rows/education'
import { ELECTRONICS_PROFILES } from './profile-rows/electronics'
import { FINANCE_PROFILES } from './profile-rows/finance'
import { HEALTH_PROFILES } from './profile-rows/health'
import { IT_PROFILES } from './profile-rows/it'
import { MANUFACTURING_PROFILES } from './profile-rows/manufacturing'
import { MEDIA_PROFILES } from './profile-rows/media'
import { PUBLIC_PROFILES } from './profile-rows/public'
import { SCIENCE_PROFILES } from './profile-rows/science'

/** A competency that an occupation asks for by default; a recruiter starts from it and adjusts. */
export interface ProfileEntry {
  id: CompetencyId
  level: 1 | 2 | 3 | 4 | 5
  weight: 1 | 2 | 3
}

const ROWS: readonly string[] = [
  ...IT_PROFILES,
  ...ELECTRONICS_PROFILES,
  ...MANUFACTURING_PROFILES,
  ...CONSTRUCTION_PROFILES,
  ...SCIENCE_PROFILES,
  ...HEALTH_PROFILES,
  ...FINANCE_PROFILES,
  ...BUSINESS_PROFILES,
  ...PUBLIC_PROFILES,
  ...EDUCATION_PROFILES,
  ...MEDIA_PROFILES,
]

const isLevel = (value: number): value is ProfileEntry['level'] => [1, 2, 3, 4, 5].includes(value)
const isWeight = (value: number): value is ProfileEntry['weight'] => [1, 2, 3].includes(value)

function parseEntry(text: string): ProfileEntry {
  const [id = '', levelText, weightText] = text.split(':')
  const level = Number(levelText)
  const weight = Number(weightText)
  if (!isLevel(level) || !isWeight(weight)) throw new Error(`Malformed profile entry: ${text}`)
  return { id, level, weight }
}

/** The default profile of every occupation, most telling competency first. */
export const OCCUPATION_PROFILES: ReadonlyMap<OccupationCode, readonly ProfileEntry[]> = new Map(
  ROWS.map((row) => {
    const [code = '', entries = ''] = row.split('|')
    return [code, entries.split(',').map(parseEntry)]
  }),
)
