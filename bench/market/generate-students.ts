import type { StudentProfile } from '../../domain/matching/market'
import { CITY_CODES, COMMON, FIELDS, OCCUPATIONS } from './catalogue'
import { Random, zipf } from './random'

const PROVENANCES = ['self', 'assessed', 'record', 'employer'] as const
const FLOOR = { '31': 3500, '21': 5000, '14': 8000, '11': 12000 } as const

/** `count` students; twelve in a hundred would go to any city. */
export function generateStudents(count: number, seed = 11): StudentProfile[] {
  const random = new Random(seed)
  const cityAt = zipf(CITY_CODES.length, 0.9)
  return Array.from({ length: count }, (_, index) => {
    const field = random.pick(FIELDS)
    const occupations = OCCUPATIONS.filter((occupation) => occupation.field === field)
    const level = (['21', '14', '11'] as const)[random.weighted([75, 22, 3])]!
    const cities = random.chance(0.12) ? [] : Array.from({ length: random.between(1, 4) }, () => CITY_CODES[cityAt(random)]!)
    const competencies = [...random.some(field.competencies, random.between(3, 7)), ...random.some(COMMON, random.between(2, 6))]
    return {
      id: `s${index.toString(36).padStart(7, '0')}`,
      schoolId: `school${random.between(1, 200)}`,
      level,
      graduationYear: random.weighted([20, 60, 20]) + 2026,
      major: random.pick(field.majors),
      cities: [...new Set(cities)],
      occupations: random.chance(0.35) ? [] : random.some(occupations, random.between(1, 3)).map(({ code }) => code),
      salaryMin: random.chance(0.2) ? 0 : Math.round((FLOOR[level] * Math.exp(0.2 * random.normal())) / 100) * 100,
      competencies: competencies.map((id) => ({
        id,
        level: random.between(1, 5) as 1 | 2 | 3 | 4 | 5,
        provenance: PROVENANCES[random.weighted([55, 20, 18, 7])]!,
      })),
    }
  })
}
