import type { MajorToken } from '~/domain/catalogues/codes'
import { JoinedIds, spellOut } from './bytes/packed-ids'
import type { JobColumns } from './job-columns'
import { Numbering } from './numbering'
import type { PackedJobs, Segment, SpecialJob } from './packed-jobs'
import { CODES_PER_COMPETENCY, MAX_COMPETENCIES, weightOf } from './requirement-code'
import { ADMITS, FLAGS, OCCUPATION, PAY, REQUIREMENTS, ROW_CELLS, rowFlags, SLOTS } from './row-layout'
import type { Run } from './split-list'

/**
 * Copies blocks into one set of columns with shared numbers for jobs, occupations and competencies.
 * @param runsOf how a list is taken apart, split-list.ts
 */
export function packColumns(blocks: readonly JobColumns[], runsOf: (block: JobColumns, jobs: Uint32Array) => Run[]): Omit<PackedJobs, 'occupationsBelow' | 'familiesBelow'> {
  let rows = 0
  for (const block of blocks) for (const { jobs } of block.lists) rows += jobs.length
  // Where nobody has spelled out the ids, a job has a number for each block it came in.
  const isNumberedOnce = blocks.every(({ ids }) => Array.isArray(ids))
  const jobNumbers = new Numbering(0)
  let firstNumber = 0
  const competencies = new Numbering(1)
  const occupations = new Numbering(0)
  const families = new Numbering(0)
  families.of('')
  const lists = new Map<MajorToken, Map<number, Segment[]>>()
  const special = new Map<number, SpecialJob>()
  const job = new Uint32Array(rows)
  const cells = new Uint16Array(rows * ROW_CELLS)
  const salaryMax = new Uint32Array(rows)
  const closesOn = new Uint16Array(rows)
  let row = 0
  for (const block of blocks) {
    const numbers = isNumberedOnce
      ? Uint32Array.from(spellOut(block.ids), (id) => jobNumbers.of(id))
      : Uint32Array.from({ length: block.ids.length }, (_, index) => firstNumber + index)
    firstNumber += block.ids.length
    const occupationNumbers = Uint16Array.from(block.occupations, (word) => occupations.of(word))
    const codes = renumber(block, competencies)
    const flags = flagsOf(block)
    for (const [index, { schools, years }] of specialsOf(block))
      special.set(numbers[index]!, { schools, years, requirements: codes.slice(block.requirementStart[index]! + SLOTS, block.requirementStart[index + 1]) })
    const cities = lists.get(block.token) ?? new Map<number, Segment[]>()
    lists.set(block.token, cities)
    for (const { city, jobs } of block.lists) {
      const segments = cities.get(city) ?? []
      cities.set(city, segments)
      for (const { family, admits, jobs: run } of runsOf(block, jobs)) {
        segments.push({ start: row, end: row + run.length, family: families.of(family), admits, topPay: block.pay[run[0]!]! })
        for (let at = 0; at < run.length; at += 1, row += 1) {
          const from = run[at]!
          job[row] = numbers[from]!
          salaryMax[row] = block.salaryMax[from]!
          closesOn[row] = block.closesOn[from]!
          const cell = row * ROW_CELLS
          cells[cell + PAY] = block.pay[from]!
          cells[cell + OCCUPATION] = occupationNumbers[block.occupation[from]!]!
          cells[cell + ADMITS] = block.admits[from]!
          cells[cell + FLAGS] = flags[from]!
          const first = block.requirementStart[from]!
          const count = Math.min(SLOTS, block.requirementStart[from + 1]! - first)
          for (let slot = 0; slot < count; slot += 1) cells[cell + REQUIREMENTS + slot] = codes[first + slot]!
        }
      }
    }
  }
  if (competencies.numbers.size > MAX_COMPETENCIES) throw new RangeError('more competencies than the index can tell apart')
  return {
    ids: isNumberedOnce ? [...jobNumbers.numbers.keys()] : new JoinedIds(blocks.map(({ ids }) => ids)),
    isNumberedOnce,
    competencies: competencies.numbers,
    occupations: occupations.numbers,
    families: families.numbers,
    lists,
    cells,
    job,
    salaryMax,
    closesOn,
    special,
  }
}

/** The block's requirement codes in shared numbers. */
function renumber(block: JobColumns, competencies: Numbering): Uint16Array {
  const base = [0, ...block.competencies.map((word) => competencies.of(word) * CODES_PER_COMPETENCY)]
  return block.requirements.map((code) => base[code >>> 4]! + (code & 15))
}

function isSpecial(block: JobColumns, job: number): boolean {
  return block.special.has(job) || block.requirementStart[job + 1]! - block.requirementStart[job]! > SLOTS
}

function flagsOf(block: JobColumns): Uint16Array {
  return block.admits.map((_, job) => {
    let weights = 0
    for (let at = block.requirementStart[job]!; at < block.requirementStart[job + 1]!; at += 1) weights += weightOf(block.requirements[at]!)
    return rowFlags(weights, block.musts[job]!, isSpecial(block, job))
  })
}

function* specialsOf(block: JobColumns): Generator<[number, { schools: string[]; years: number[] }]> {
  for (let job = 0; job < block.ids.length; job += 1)
    if (isSpecial(block, job)) yield [job, block.special.get(job) ?? { schools: [], years: [] }]
}
