import type { OccupationCode } from '~/domain/catalogues/codes'
import { admitsMajor } from '~/domain/catalogues/major-token'
import type { Occupation } from '~/reference/occupations/occupations'
import type { Random } from './random'
import { DEMO_SCHOOLS } from './schools'

/** Occupations that many employers look for and many students wish for, against 1 for the others. */
const COMMON: Readonly<Record<OccupationCode, number>> = {
  '2-02-10-03': 9,
  '4-04-05-01': 7,
  '4-04-05-02': 3,
  '2-02-30-09': 3,
  '2-02-38-01': 2,
  '2-02-10-08': 2,
  '2-02-07-01': 4,
  '2-02-07-02': 4,
  '2-02-07-07': 4,
  '2-02-07-04': 2,
  '2-02-11-01': 4,
  '2-02-18-02': 5,
  '2-02-30-10': 4,
  '2-06-03-00': 6,
  '2-06-08-01': 3,
  '2-06-07-02': 3,
  '4-01-02-01': 3,
  '4-01-06-01': 4,
  '4-01-06-02': 2,
  '2-08-02-04': 4,
  '2-08-02-03': 3,
  '2-08-03-00': 4,
  '2-05-08-01': 4,
  '3-01-01-01': 2,
  '2-09-06-01': 3,
  '2-10-02-05': 3,
  '2-02-24-00': 3,
  '2-02-27-02': 2,
}

const taught = DEMO_SCHOOLS.flatMap(({ programmes }) => programmes.map(({ major }) => major))

/** Employers come to a province for what its schools teach. */
const IS_TAUGHT = 4

function popularityOf({ code, majors }: Occupation): number {
  return (COMMON[code] ?? 1) * (taught.some((major) => admitsMajor(majors, major)) ? IS_TAUGHT : 1)
}

/** Up to `count` different occupations, the common ones more often. */
export function drawOccupations(random: Random, from: readonly Occupation[], count: number): Occupation[] {
  const drawn: Occupation[] = []
  let rest = [...from]
  while (drawn.length < count && rest.length > 0) {
    const next = random.weighted(rest.map((occupation) => [occupation, popularityOf(occupation)] as const))
    drawn.push(next)
    rest = rest.filter((occupation) => occupation !== next)
  }
  return drawn
}
