import { COMPETENCIES } from '../../reference/competencies/competencies'
import { COMPETENCY_GROUPS } from '../../reference/competencies/competency-groups'
import { CITIES } from '../../reference/divisions/cities'
import { MAJORS } from '../../reference/majors/majors'
import { Random } from './random'

/** A field of work: the competencies it builds on, the majors that lead to it. */
export interface Field {
  code: string
  competencies: string[]
  majors: string[]
}

/** An occupation of the synthetic market: a field, a default profile, a usual pay. */
export interface Occupation {
  code: string
  field: Field
  profile: { id: string; level: 1 | 2 | 3 | 4 | 5; weight: 1 | 2 | 3 }[]
  /** yuan a month for a bachelor */
  pay: number
}

const idsOf = (group: string) => COMPETENCIES.filter((each) => each.group === group).map(({ id }) => id)

/** Competencies of every field: general, languages, tools. */
export const COMMON = ['general', 'language', 'tool'].flatMap(idsOf)
export const FIELDS: Field[] = COMPETENCY_GROUPS.filter(({ majors }) => majors.length > 0).map(({ code, majors }) => ({
  code,
  competencies: idsOf(code),
  majors: MAJORS.map((major) => major.code).filter((major) => majors.some((token) => major.startsWith(token))),
}))
/** Prefectures and municipalities in an order of size that has nothing to do with their codes. */
export const CITY_CODES = shuffled(
  CITIES.map(({ code }) => code),
  new Random(340),
)
/** 320 occupations, spread over the fields; neighbours in code share their field. */
export const OCCUPATIONS: Occupation[] = buildOccupations(new Random(1639))

function buildOccupations(random: Random): Occupation[] {
  return Array.from({ length: 320 }, (_, index) => {
    const at = Math.floor((index * FIELDS.length) / 320)
    const field = FIELDS[at]!
    const group = String(1 + (Math.floor(index / 8) % 40)).padStart(2, '0')
    const own = random.some(field.competencies, random.between(2, 5))
    const common = random.some(COMMON, random.between(1, 3))
    return {
      code: `${2 + (at % 3)}-${String(at + 1).padStart(2, '0')}-${group}-${String(1 + (index % 8)).padStart(2, '0')}`,
      field,
      profile: [...own, ...common].map((id) => ({
        id,
        level: random.between(2, 4) as 2 | 3 | 4,
        weight: random.between(1, 3) as 1 | 2 | 3,
      })),
      pay: Math.round(4500 * Math.exp(0.35 * random.normal() + 0.35)),
    }
  })
}

function shuffled<T>(values: T[], random: Random): T[] {
  for (let at = values.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at)
    const value = values[at]!
    values[at] = values[other]!
    values[other] = value
  }
  return values
}
