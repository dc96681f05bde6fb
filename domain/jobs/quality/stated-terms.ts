import type { EducationLevel } from '~/domain/catalogues/codes'
import { readLevel } from '../assistant/read-level'
import { evidenceAt, readText, type ReadText } from '../assistant/read-posting'
import { readSalary } from '../assistant/read-salary'
import { readYears } from '../assistant/read-years'
import type { DraftToJudge } from './quality'

/** What a posting's text says about things that the form asks for too. */
export interface StatedTerms {
  salary?: { min?: number; max?: number; words: string }
  /** the lowest degree named */
  level?: EducationLevel
  /** the most years of experience asked for as a condition */
  years?: { years: number; words: string }
}

const WELCOME_YEARS = /优先|更佳|加分|亦可|也可|不限|放宽/

/** Reads the conditions out of title and duties. */
export function statedTerms({ title = '', duties = '' }: DraftToJudge): StatedTerms {
  const stated: StatedTerms = {}
  for (const [field, text] of [['title', title], ['duties', duties]] as const) {
    if (text === '') continue
    const read = readText(field, text)
    for (const clause of read.clauses) {
      if (clause.section === 'about') continue
      const words = ({ from, to }: { from: number; to: number }) => wordsAt(read, text, clause.from + from, clause.from + to)
      const salary = readSalary(clause.text, clause.heading)
      if (salary) {
        const { min, max } = salary
        stated.salary ??= { ...(min !== undefined && { min }), ...(max !== undefined && { max }), words: words(salary) }
      }
      if (clause.section === 'offer') continue
      const level = readLevel(clause.text, clause.heading)?.level
      if (level && (stated.level === undefined || Number(level) > Number(stated.level))) stated.level = level
      const years = clause.section === 'welcome' || WELCOME_YEARS.test(clause.text) ? undefined : readYears(clause.text)
      if (years && years.years > (stated.years?.years ?? 0)) stated.years = { years: years.years, words: words(years) }
    }
  }
  return stated
}

function wordsAt(read: ReadText, text: string, from: number, to: number): string {
  const { start, end } = evidenceAt(read, from, to)
  return text.slice(start, end)
}
