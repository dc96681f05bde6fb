import type { MajorToken } from '~/domain/catalogues/codes'
import type { JobColumns } from './job-columns'
import type { PackedJobs, Segment } from './packed-jobs'
import { CODES_PER_COMPETENCY, MAX_COMPETENCIES, weightOf } from './requirement-code'

/** Copies blocks into one set of columns with shared numbers for jobs, occupations and competencies. */
export function packColumns(blocks: readonly JobColumns[]): Omit<PackedJobs, 'occupationsBelow'> {
  let rows = 0
  let codes = 0
  for (const block of blocks) {
    for (const { jobs } of block.lists) {
      rows += jobs.length
      for (let at = 0; at < jobs.length; at += 1) {
        const job = jobs[at]!
        codes += block.requirementStart[job + 1]! - block.requirementStart[job]!
      }
    }
  }
  const jobNumbers = new Map<string, number>()
  const competencies = new Map<string, number>()
  const occupations = new Map<string, number>()
  const lists = new Map<MajorToken, Map<number, Segment[]>>()
  const schools = new Map<number, string[]>()
  const job = new Uint32Array(rows)
  const mask = new Uint32Array(rows)
  const pay = new Uint16Array(rows)
  const occupation = new Uint16Array(rows)
  const salaryMax = new Uint32Array(rows)
  const closesOn = new Uint16Array(rows)
  const weights = new Uint8Array(rows)
  const requirementStart = new Uint32Array(rows + 1)
  const requirements = new Uint16Array(codes)
  let row = 0
  let code = 0
  for (const block of blocks) {
    const jobNumber = Uint32Array.from(block.ids, (id) => number(jobNumbers, id))
    const occupationNumber = Uint16Array.from(block.occupations, (word) => number(occupations, word))
    const competencyBase = Uint16Array.from(block.competencies, (word) => number(competencies, word) * CODES_PER_COMPETENCY)
    for (const [index, names] of block.schools) schools.set(jobNumber[index]!, names)
    const cities = lists.get(block.token) ?? new Map<number, Segment[]>()
    lists.set(block.token, cities)
    for (const { city, jobs } of block.lists) {
      const start = row
      for (let at = 0; at < jobs.length; at += 1) {
        const from = jobs[at]!
        job[row] = jobNumber[from]!
        mask[row] = block.mask[from]!
        pay[row] = block.pay[from]!
        occupation[row] = occupationNumber[block.occupation[from]!]!
        salaryMax[row] = block.salaryMax[from]!
        closesOn[row] = block.closesOn[from]!
        let weight = 0
        const last = block.requirementStart[from + 1]!
        for (let entry = block.requirementStart[from]!; entry < last; entry += 1) {
          const local = block.requirements[entry]!
          weight += weightOf(local)
          requirements[code] = competencyBase[local >>> 5]! + (local & 31)
          code += 1
        }
        weights[row] = weight
        row += 1
        requirementStart[row] = code
      }
      const segments = cities.get(city)
      if (segments) segments.push({ start, end: row })
      else cities.set(city, [{ start, end: row }])
    }
  }
  if (competencies.size > MAX_COMPETENCIES) throw new RangeError('more competencies than the index can tell apart')
  return {
    ids: [...jobNumbers.keys()],
    competencies,
    occupations,
    lists,
    job,
    mask,
    pay,
    occupation,
    salaryMax,
    closesOn,
    weights,
    requirementStart,
    requirements,
    schools,
  }
}

/** The number of a word, in order of first use. */
function number(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}
