import type { JobOffer } from '../../domain/matching/market'
import { CITY_CODES, COMMON, OCCUPATIONS, type Occupation } from './catalogue'
import { Random, zipf } from './random'

const LEVELS = ['31', '21', '14', '11'] as const
const LEVEL_PAY = { '31': 0.8, '21': 1, '14': 1.5, '11': 2.2 } as const
const ID_LETTERS = '0123456789abcdefghijklmnopqrstuv'

/** `count` postings; the same seed gives the same postings, and a larger market begins with the smaller one. */
export function generateJobs(count: number, seed = 7): JobOffer[] {
  const random = new Random(seed)
  const occupationAt = zipf(OCCUPATIONS.length, 0.6)
  const cityAt = zipf(CITY_CODES.length, 0.9)
  return Array.from({ length: count }, () => {
    const occupation = OCCUPATIONS[(occupationAt(random) * 97) % OCCUPATIONS.length]!
    const level = LEVELS[random.weighted([25, 58, 15, 2])]!
    const min = Math.max(22, Math.round((occupation.pay * LEVEL_PAY[level] * Math.exp(0.22 * random.normal())) / 100)) * 100
    const cities = Array.from({ length: [1, 2, 3, 5][random.weighted([75, 15, 7, 3])]! }, () => CITY_CODES[cityAt(random)]!)
    return {
      id: makeId(random),
      employerId: `e${random.between(0, Math.ceil(count / 6))}`,
      occupation: occupation.code,
      level,
      graduationYears: [[], [2027], [2026, 2027], [2028]][random.weighted([40, 40, 12, 8])]!,
      majors: drawMajors(occupation, random),
      schools: random.chance(0.01) ? [`school${random.between(1, 200)}`] : [],
      cities: [...new Set(cities)],
      salary: { min, max: min + 500 * random.between(1, 10) },
      competencies: drawCompetencies(occupation, random),
      closesOn: new Date(Date.UTC(2026, 10, 20) + random.between(0, 180) * 86_400_000).toISOString().slice(0, 10),
    }
  })
}

function drawMajors({ field }: Occupation, random: Random): string[] {
  const length = [0, 2, 4, 6][random.weighted([22, 10, 43, 25])]!
  const majors = random.some(field.majors, length === 0 ? 0 : random.between(1, 3))
  return [...new Set(majors.map((major) => major.slice(0, length)))]
}

function drawCompetencies({ profile, field }: Occupation, random: Random): JobOffer['competencies'] {
  const kept = profile.filter(() => random.chance(0.85)).map((each) => ({ ...each, isMust: false }))
  const taken = new Set(kept.map(({ id }) => id))
  for (const id of random.some(random.chance(0.6) ? field.competencies : COMMON, random.between(0, 2)))
    if (!taken.has(id)) kept.push({ id, level: random.between(1, 4) as 1 | 2 | 3 | 4, weight: random.between(1, 3) as 1 | 2 | 3, isMust: false })
  const musts = random.weighted([55, 35, 10])
  return kept.map((each, index) => ({ ...each, isMust: index < musts }))
}

function makeId(random: Random): string {
  let id = ''
  for (let at = 0; at < 20; at += 1) id += ID_LETTERS[Math.floor(random.next() * 32)]!
  return id
}
