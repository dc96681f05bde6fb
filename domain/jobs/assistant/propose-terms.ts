import type { EducationLevel } from '~/domain/catalogues/codes'
import { simplifyMajorTokens } from '~/domain/catalogues/major-token'
import { findCities } from './find-cities'
import { withJuniorKin } from './find-majors'
import { proposalKey, type Evidence, type Proposal, type ProposedPart } from './proposal'
import { readClosingDate } from './read-closing-date'
import { readGraduationYears } from './read-graduation-years'
import { readHeadCount } from './read-head-count'
import { evidenceAt, type Clause } from './read-posting'
import { readLevel } from './read-level'
import { readSalary, readSalaryMonths } from './read-salary'
import type { SearchedText } from './searched-text'

interface Span {
  from: number
  to: number
}

/**
 * Conditions and terms a posting states in its text: degree, classes, majors, cities, pay, openings, closing date.
 * @param drafted the degree the form says, which decides whether junior-college majors are meant too
 * @param today YYYY-MM-DD in China
 */
export function proposeTerms(texts: readonly SearchedText[], drafted: EducationLevel | undefined, today: string): Proposal[] {
  const found = new Map<string, Proposal>()
  const add = (part: ProposedPart, evidence: Evidence) => {
    const key = proposalKey(part)
    const known = found.get(key)
    if (known) known.evidence.push(evidence)
    else found.set(key, { ...part, key, evidence: [evidence] })
  }
  const levels: { level: EducationLevel; evidence: Evidence }[] = []
  for (const text of texts) {
    for (const clause of text.clauses) {
      const at = ({ from, to }: Span) => evidenceAt(text, clause.from + from, clause.from + to)
      if (clause.section !== 'about') {
        const level = clause.section === 'offer' ? undefined : readLevel(clause.text, clause.heading)
        if (level) levels.push({ level: level.level, evidence: at(level) })
        for (const year of readGraduationYears(clause.text, today)) add({ part: 'graduationYears', value: year.year }, at(year))
      }
      readFigures(clause, today).forEach(([part, span]) => add(part, at(span)))
      for (const city of findCities(clause, text.terms)) add({ part: 'cities', value: city.city }, evidenceAt(text, city.from, city.to))
    }
  }
  // A title that says 硕士 and a text that says 本科及以上: the lower one is the limit.
  const lowest = levels.reduce<EducationLevel | undefined>((low, { level }) => (low === undefined || Number(level) > Number(low) ? level : low), undefined)
  for (const { level, evidence } of levels) if (level === lowest) add({ part: 'level', value: level }, evidence)
  for (const text of texts) for (const one of withJuniorKin(text.majors.filter(({ isLimit }) => isLimit), lowest ?? drafted)) add({ part: 'majors', value: one.token }, evidenceAt(text, one.from, one.to))
  return withoutCovered([...found.values()])
}

function readFigures({ text, heading, section }: Clause, today: string): [ProposedPart, Span][] {
  if (section === 'about') return []
  const parts: [ProposedPart, Span][] = []
  const salary = readSalary(text, heading)
  if (salary) {
    const { min, max } = salary
    parts.push([{ part: 'salary', value: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } }, salary])
  }
  const months = readSalaryMonths(text)
  if (months) parts.push([{ part: 'salaryMonths', value: months.months }, months])
  const count = readHeadCount(text, heading, section === 'title')
  if (count) parts.push([{ part: 'headCount', value: count.count }, count])
  const closing = readClosingDate(text, heading, today)
  if (closing) parts.push([{ part: 'closesOn', value: closing.date }, closing])
  return parts
}

/** A class covers its majors: proposing both would ask twice. Of several pays, openings and dates the first counts. */
function withoutCovered(proposals: Proposal[]): Proposal[] {
  const tokens = new Set(simplifyMajorTokens(proposals.flatMap((one) => (one.part === 'majors' ? [one.value] : []))))
  const seen = new Set<string>()
  return proposals.filter((one) => {
    if (one.part === 'majors') return tokens.has(one.value)
    if (one.part === 'cities' || one.part === 'graduationYears') return true
    if (seen.has(one.part)) return false
    seen.add(one.part)
    return true
  })
}
