import { COMPETENCIES_WHOLE, competencyPart, FULL_ATTAINMENT } from '../competency-fit'
import { leastPayStep } from '../pay-fit'
import { harmonicMean, leastUtilityFor } from '../score-unit'
import type { FoundJobs } from './best-list'
import { isAdmitted, specialSum, type JobSearch } from './job-search'
import type { Segment } from './packed-jobs'
import { ADMITS, FLAGS, OCCUPATION, PAY, REQUIREMENTS, ROW_CELLS, SPECIAL, weightsOf } from './row-layout'

// Units of utility per unit of weight × attainment, by sum of weights: a hair too large, so that a product is never
// below what the exact division gives and a job is never passed over wrongly. 0 weights: see the addend.
const SLOPE = Float64Array.from({ length: 256 }, (_, weights) =>
  weights === 0 ? 0 : (COMPETENCIES_WHOLE / (weights * FULL_ATTAINMENT)) * (1 + 1e-9),
)
const ADDEND = Float64Array.from({ length: 256 }, (_, weights) => (weights === 0 ? competencyPart(0, 0) : 0))

/**
 * Looks through one list, best paid first. The hot loop of the product. It has one unforeseeable branch a row: level
 * and year, the student's side and the employer's all flow into a single comparison, free of divisions, whether the
 * job could reach the floor; what passes, few rows, is scored by the same functions as scoreMatch.
 * @param place the city's part of the student's utility on this list
 * @param major the major's part of the employer's utility on this list
 */
export function searchSegment(search: JobSearch, segment: Segment, place: number, major: number, best: FoundJobs): void {
  const { need, payRange, payParts, tables } = search
  const { cells } = search.source.packed
  const { weighted, occupation } = tables
  const { start, end } = segment
  const studentMax = place + tables.familyMax[segment.family]!
  const { from, to } = payRange
  const employerMax = major + COMPETENCIES_WHOLE
  let floor = best.floor
  let leastPay = leastPayStep(leastUtilityFor(floor, employerMax) - studentMax, payRange)
  if (segment.topPay < leastPay) return
  for (let row = start; row < end; row += 1) {
    const cell = row * ROW_CELLS
    const step = cells[cell + PAY]!
    if (step < leastPay) return
    const paid = step <= from ? 0 : payParts[(step < to ? step : to) - from]!
    const student = paid + occupation[cells[cell + OCCUPATION]!]! + place
    const flags = cells[cell + FLAGS]!
    const missing = need & ~cells[cell + ADMITS]!
    const sum =
      weighted[cells[cell + REQUIREMENTS]!]! +
      weighted[cells[cell + REQUIREMENTS + 1]!]! +
      weighted[cells[cell + REQUIREMENTS + 2]!]! +
      weighted[cells[cell + REQUIREMENTS + 3]!]! +
      weighted[cells[cell + REQUIREMENTS + 4]!]! +
      weighted[cells[cell + REQUIREMENTS + 5]!]! +
      weighted[cells[cell + REQUIREMENTS + 6]!]! +
      weighted[cells[cell + REQUIREMENTS + 7]!]!
    const weights = weightsOf(flags)
    const employer = major + ADDEND[weights]! + sum * SLOPE[weights]!
    // harmonic mean < floor, multiplied out; a special job is always looked at, one that does not admit never
    if (employer * (2 * student - floor) - floor * student < (flags & SPECIAL) * -1e9 + missing * 1e18) continue
    const whole = flags & SPECIAL ? sum + specialSum(search, row) : sum
    const score = harmonicMean(student, major + competencyPart(whole, weights))
    if (score < floor || !isAdmitted(search, row)) continue
    best.offer(score, search.source.packed, search.source.packed.job[row]!)
    if (best.floor === floor) continue
    floor = best.floor
    leastPay = leastPayStep(leastUtilityFor(floor, employerMax) - studentMax, payRange)
  }
}
