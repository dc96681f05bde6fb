import { labelKey } from '~/domain/cards/label-groups'
import { identityOf, labelOfKey, spelledLabel } from '~/domain/cards/label-identity'
import type { CityCode, CompetencyHeld, EducationLevel, MajorCode, OccupationCode, StudentProfile } from '~/domain/matching/market'

/**
 * What talent search knows of a student who consented to be found: no name, no number, and of the card only what its
 * student shows to employers.
 */
export interface TalentRow {
  id: string
  schoolId: string
  college: string
  major: MajorCode
  level: EducationLevel
  graduationYear: number
  /** [] = any city */
  cities: CityCode[]
  /** [] = any occupation */
  occupations: OccupationCode[]
  /** [] also when the student keeps them to themselves */
  competencies: CompetencyHeld[]
  /** sub-labels, domain/cards/labels.ts, as keys of what they mean: 'language:cet-6' */
  labels: string[]
  /** of labels that are words, how this student writes them where that is not how they are compared */
  spellings?: Record<string, string>
}

/** The labels of a card as a row has them. What there is no group for any more, kept from an earlier way of labelling, is none. */
export function rowLabels(keys: readonly string[]): Pick<TalentRow, 'labels' | 'spellings'> {
  const spellings = new Map<string, string>()
  const labels = new Set<string>()
  for (const label of keys.map(labelOfKey)) {
    const identity = label && identityOf(label)
    if (!identity) continue
    const key = labelKey(identity)
    labels.add(key)
    const { value } = spelledLabel(label)
    if (value !== identity.value) spellings.set(key, value)
  }
  return { labels: [...labels], ...(spellings.size > 0 && { spellings: Object.fromEntries(spellings) }) }
}

/** The labels of a row as their student writes them. */
export function spelledLabels({ labels, spellings = {} }: Pick<TalentRow, 'labels' | 'spellings'>): string[] {
  return labels.map((key) => {
    const words = spellings[key]
    return words === undefined ? key : `${key.slice(0, key.indexOf(':'))}:${words}`
  })
}

/** The row as the match knows a student: what is not shown does not speak, the pay they ask for never. */
export function profileOfTalent({ id, schoolId, major, level, graduationYear, cities, occupations, competencies }: TalentRow): StudentProfile {
  return { id, schoolId, major, level, graduationYear, cities, occupations, salaryMin: 0, competencies }
}
