import { parseOfficialMajorCode } from '~/domain/catalogues/official-major-code'
import { MAJOR_TOKENS_BY_CODE } from './majors'
import type { Major } from './parse-major-row'

/** One line of the ministry's file, as a spreadsheet reader gives it. */
export interface OfficialMajorRow {
  code: string
  name: string
  discipline?: string
  class?: string
}

export type MajorRowProblem = 'MALFORMED_CODE' | 'MISSING_NAME' | 'DUPLICATE_CODE' | 'UNKNOWN_CLASS'

export interface LoadedMajors {
  majors: Major[]
  /** Row numbers count from 1, the heading not among them. */
  problems: { row: number; problem: MajorRowProblem; value: string }[]
  /** Compared with the catalogue we ship. */
  added: string[]
  missing: string[]
  renamed: { code: string; ours: string; theirs: string }[]
}

/**
 * Reads an official catalogue (columns code, name, discipline, class) and says how it differs from ours. English names
 * and initials come from our rows where the code is known; a new major shows its Chinese name in both languages.
 * @param initialsOf first letters of a name's pinyin; passed in because pinyin is needed nowhere else at run time
 */
export function loadMajors(rows: readonly OfficialMajorRow[], initialsOf: (name: string) => string): LoadedMajors {
  const loaded: LoadedMajors = { majors: [], problems: [], added: [], missing: [], renamed: [] }
  const seen = new Set<string>()
  rows.forEach(({ code: text, name: rawName }, index) => {
    const fail = (problem: MajorRowProblem, value: string) => loaded.problems.push({ row: index + 1, problem, value })
    const official = parseOfficialMajorCode(text)
    const name = rawName.trim()
    if (!official) return fail('MALFORMED_CODE', text)
    if (name === '') return fail('MISSING_NAME', text)
    if (seen.has(official.code)) return fail('DUPLICATE_CODE', text)
    if (!MAJOR_TOKENS_BY_CODE.has(official.code.slice(0, 4))) fail('UNKNOWN_CLASS', text)
    seen.add(official.code)
    const ours = MAJOR_TOKENS_BY_CODE.get(official.code)
    if (!ours) loaded.added.push(official.code)
    else if (ours.zh !== name) loaded.renamed.push({ code: official.code, ours: ours.zh, theirs: name })
    loaded.majors.push({ ...official, zh: name, en: ours?.en ?? name, initials: initialsOf(name) })
  })
  loaded.missing = [...MAJOR_TOKENS_BY_CODE.keys()].filter((code) => code.length >= 6 && !seen.has(code))
  return loaded
}
