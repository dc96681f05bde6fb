import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import type { Proposal } from '../proposal'
import type { Exemplar } from './exemplar'

/** What was expected and what was proposed, each as `part:value` units; levels of competencies are judged apart. */
export interface Outcome {
  expected: Set<string>
  proposed: Set<string>
  /** of competencies found: expected and proposed level */
  levels: { id: string; expected: number; proposed: number; isWelcome: boolean; isMust: boolean; markedWelcome: boolean; markedMust: boolean }[]
}

export interface Figures {
  precision: number
  recall: number
  f1: number
  units: number
}

const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean)

interface ExpectedCompetency {
  id: string
  /** undefined where the text says none: the occupation's profile decides then, and nothing is judged */
  level: number | undefined
  isWelcome: boolean
  isMust: boolean
}

/** @throws when an exemplar names a competency that the library doesn't know: the exemplar is wrong then */
export function expectedCompetencies({ competencies, title }: Exemplar): ExpectedCompetency[] {
  return words(competencies).map((text) => {
    const [, id = '', level, mark] = /^([a-z0-9-]+):([\d-])([?!]?)$/.exec(text) ?? []
    if (!COMPETENCIES_BY_ID.has(id)) throw new Error(`${title}: no competency ${text}`)
    return { id, level: level === '-' ? undefined : Number(level), isWelcome: mark === '?', isMust: mark === '!' }
  })
}

function expectedUnits(exemplar: Exemplar): string[] {
  const { majors, cities, years, level, salary, months, count, closesOn } = exemplar
  return [
    ...expectedCompetencies(exemplar).map(({ id }) => `competencies:${id}`),
    ...words(majors).map((token) => `majors:${token}`),
    ...words(cities).map((code) => `cities:${code}`),
    ...words(years).map((year) => `graduationYears:${year}`),
    ...(level ? [`level:${level}`] : []),
    ...(salary ? [`salary:${salary}`] : []),
    ...(months ? [`salaryMonths:${months}`] : []),
    ...(count ? [`headCount:${count}`] : []),
    ...(closesOn ? [`closesOn:${closesOn}`] : []),
  ]
}

/** Pay is right when it rounds to the same hundreds; everything else must be exact. */
export function unitOf(proposal: Proposal): string {
  const { part, value } = proposal
  if (part === 'competencies') return `competencies:${value.id}`
  if (part === 'salary') return `salary:${[value.min, value.max].filter((one) => one !== undefined).join('-')}`
  return `${part}:${value}`
}

/** The occupation is chosen by the recruiter before; it is not judged here. */
export function judge(exemplar: Exemplar, proposals: readonly Proposal[]): Outcome {
  const judged = proposals.filter(({ part }) => part !== 'occupation')
  const wanted = new Map(expectedCompetencies(exemplar).map((one) => [one.id, one]))
  return {
    expected: new Set(expectedUnits(exemplar)),
    proposed: new Set(judged.map(unitOf)),
    levels: judged.flatMap((one) => {
      const want = one.part === 'competencies' ? wanted.get(one.value.id) : undefined
      if (one.part !== 'competencies' || want?.level === undefined) return []
      return [{ id: want.id, expected: want.level, proposed: one.value.level, isWelcome: want.isWelcome, isMust: want.isMust, markedWelcome: one.isWelcome, markedMust: one.value.isMust }]
    }),
  }
}

/** Micro-averaged over the units of one part, or of all. */
export function figuresOf(outcomes: readonly Outcome[], part?: string): Figures {
  let [hits, wanted, given] = [0, 0, 0]
  const isCounted = (unit: string) => part === undefined || unit.startsWith(`${part}:`)
  for (const { expected, proposed } of outcomes) {
    const [e, p] = [[...expected].filter(isCounted), [...proposed].filter(isCounted)]
    hits += p.filter((unit) => expected.has(unit)).length
    wanted += e.length
    given += p.length
  }
  const precision = given === 0 ? 1 : hits / given
  const recall = wanted === 0 ? 1 : hits / wanted
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), units: wanted }
}

/** Of the competencies found, how many have the expected level, and how many are at most one off. */
export function levelFigures(outcomes: readonly Outcome[]): { exact: number; withinOne: number; count: number } {
  const all = outcomes.flatMap(({ levels }) => levels)
  const share = (isRight: (one: (typeof all)[number]) => boolean) => (all.length === 0 ? 1 : all.filter(isRight).length / all.length)
  return { exact: share((one) => one.expected === one.proposed), withinOne: share((one) => Math.abs(one.expected - one.proposed) <= 1), count: all.length }
}
