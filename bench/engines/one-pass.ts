import { cityPart } from '../../domain/matching/city-fit'
import { competencyPart } from '../../domain/matching/competency-fit'
import { spellOut } from '../../domain/matching/index/bytes/packed-ids'
import { toJobColumns } from '../../domain/matching/index/job-columns'
import { toJobRow } from '../../domain/matching/index/job-row'
import { dayNumber } from '../../domain/matching/index/calendar-day'
import { neededMask } from '../../domain/matching/index/eligibility-mask'
import { competencyOf, levelOf, requirementCode } from '../../domain/matching/index/requirement-code'
import { attainment, collectStandings } from '../../domain/matching/competency-fit'
import { findMajorFit, majorPart } from '../../domain/matching/major-fit'
import { findOccupationFit, occupationPart } from '../../domain/matching/occupation-fit'
import type { JobOffer } from '../../domain/matching/market'
import { payPart, payRange } from '../../domain/matching/pay-fit'
import { harmonicMean, ONE } from '../../domain/matching/score-unit'
import type { BuiltEngine, Engine, Found } from './engine'

/** Every job, column by column, each time: what a scan at its best costs. */
export const onePass: Engine = {
  name: 'one pass over typed arrays',
  queries: (jobs) => (jobs > 200_000 ? 60 : 300),
  build(jobs) {
    const columns = toJobColumns('', jobs.map((job) => ({ row: toJobRow(job), cities: [] })))
    const ids = spellOut(columns.ids)
    const { tokens, cities, weights } = columnsBeside(ids, jobs)
    const find: BuiltEngine['find'] = (student, count, today) => {
      const need = neededMask(student.level, student.graduationYear)
      const day = dayNumber(today)
      const range = payRange(student.level, student.salaryMin)
      const major = Float64Array.from(tokens.words, (token) => {
        const fit = findMajorFit(token === '' ? [] : [token], student.major)
        return fit ? majorPart(fit.fit) : -1
      })
      const isWished = Uint8Array.from(cities.words, (city) => Number(student.cities.length === 0 || student.cities.includes(city)))
      const occupation = Float64Array.from(columns.occupations, (code) => occupationPart(findOccupationFit(code, student.occupations)))
      const weighted = new Uint16Array((columns.competencies.length + 1) * 16)
      const claimed = new Uint8Array(columns.competencies.length + 1)
      const standings = collectStandings(student.competencies)
      columns.competencies.forEach((id, at) => {
        const standing = standings.get(id)
        claimed[at + 1] = standing?.claimed ?? 0
        for (const level of [1, 2, 3, 4, 5] as const)
          for (const weight of [1, 2, 3] as const)
            weighted[requirementCode(at + 1, { level, weight })] = weight * attainment(standing?.credit ?? 0, level)
      })
      const best: Found[] = []
      for (let job = 0; job < ids.length; job += 1) {
        if ((columns.admits[job]! & need) !== need || columns.salaryMax[job]! < student.salaryMin || columns.closesOn[job]! < day) continue
        let fit = -1
        for (let at = tokens.starts[job]!; at < tokens.starts[job + 1]!; at += 1) fit = Math.max(fit, major[tokens.values[at]!]!)
        if (fit < 0) continue
        let place = cities.starts[job] === cities.starts[job + 1]! ? cityPart('open') : -1
        for (let at = cities.starts[job]!; at < cities.starts[job + 1]!; at += 1)
          if (isWished[cities.values[at]!]) place = cityPart(student.cities.length === 0 ? 'open' : 'wished')
        if (place < 0) continue
        const ours = payPart(columns.pay[job]!, range) + occupation[columns.occupation[job]!]! + place
        let sum = 0
        const start = columns.requirementStart[job]!
        for (let at = start; at < columns.requirementStart[job + 1]!; at += 1) sum += weighted[columns.requirements[at]!]!
        const score = harmonicMean(ours, fit + competencyPart(sum, weights[job]!))
        const last = best[count - 1]
        if (last && (score < last.score || (score === last.score && ids[job]! > last.id))) continue
        let isMet = true
        for (let at = start; at < start + columns.musts[job]!; at += 1) {
          const code = columns.requirements[at]!
          if (claimed[competencyOf(code)]! < levelOf(code)) isMet = false
        }
        const special = columns.special.get(job)
        if (!isMet || (special && special.schools.length > 0 && !special.schools.includes(student.schoolId))) continue
        let at = best.findIndex((each) => each.score < score || (each.score === score && each.id > ids[job]!))
        if (at === -1) at = best.length
        best.splice(at, 0, { id: ids[job]!, score })
        if (best.length > count) best.pop()
      }
      return best.map(({ id, score }) => ({ id, score: score / ONE }))
    }
    return { find }
  },
}

/** What the packed columns don't hold, in their order. */
function columnsBeside(ids: readonly string[], jobs: readonly JobOffer[]) {
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const ordered = ids.map((id) => byId.get(id)!)
  return {
    tokens: numberLists(ordered.map((job) => (job.majors.length === 0 ? [''] : job.majors))),
    cities: numberLists(ordered.map((job) => job.cities)),
    weights: Uint8Array.from(ordered, (job) => job.competencies.reduce((sum, each) => sum + each.weight, 0)),
  }
}

function numberLists(lists: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>()
  const starts = new Uint32Array(lists.length + 1)
  const values: number[] = []
  lists.forEach((list, at) => {
    for (const word of list) {
      if (!numbers.has(word)) numbers.set(word, numbers.size)
      values.push(numbers.get(word)!)
    }
    starts[at + 1] = values.length
  })
  return { words: [...numbers.keys()], starts, values: Uint16Array.from(values) }
}
