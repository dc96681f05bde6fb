import { CONCRETE_VERBS, EMPTY_PHRASES, TITLE_NOISE } from '~/reference/posting-language/empty-phrases'
import { plainText } from '../posting-text'
import type { Complaint, DraftToJudge } from './quality'
import { QUALITY_RULES } from './quality-rules'

const rules = QUALITY_RULES.duties
const EMPTY = new RegExp(EMPTY_PHRASES.join('|'), 'g')
const VERBS = new RegExp(CONCRETE_VERBS, 'g')
const NOISE = new RegExp(TITLE_NOISE)

/** Phrases of a text that say nothing, as they were written, in reading order. */
export function emptyPhrasesIn(text: string): string[] {
  const { chars, at, endAt } = plainText(text)
  return matchesOf(EMPTY, chars).map(({ from, to }) => text.slice(at[from] ?? 0, endAt[to - 1] ?? 0))
}

/** Whether a student can picture the day's work: enough words, of which enough say what one does. */
export function judgeDuties({ title = '', duties = '', benefits = '' }: DraftToJudge): Complaint[] {
  const complaints: Complaint[] = []
  const noise = NOISE.exec(plainText(title).chars)
  if (noise) complaints.push({ code: 'title-noise', field: 'title', cost: rules.titleNoise, values: { words: noise[0] } })
  const length = duties.replace(/\s/g, '').length
  if (length === 0) return [...complaints, { code: 'duties-missing', field: 'duties', cost: rules.missing, values: {} }]
  if (length < rules.shortBelow) complaints.push({ code: 'duties-short', field: 'duties', cost: rules.short, values: { n: length } })
  else if (length < rules.thinBelow) complaints.push({ code: 'duties-thin', field: 'duties', cost: rules.thin, values: { n: length } })
  const verbs = new Set(matchesOf(VERBS, plainText(duties).chars).map(({ words }) => words))
  if (verbs.size < rules.verbs) complaints.push({ code: 'duties-vague', field: 'duties', cost: rules.vague, values: { n: verbs.size } })
  const empty = emptyPhrasesIn(duties)
  const all = [...empty, ...emptyPhrasesIn(benefits)]
  if (all.length > 0) {
    const cost = rules.emptyPhrase * Math.min(all.length, rules.mostEmptyPhrases)
    complaints.push({ code: 'empty-phrases', field: empty.length > 0 ? 'duties' : 'benefits', cost, values: { n: all.length, words: all[0] ?? '' } })
  }
  const share = empty.join('').length / length
  if (share >= rules.heavyShare) complaints.push({ code: 'empty-share', field: 'duties', cost: rules.heavy, values: { n: Math.round(share * 100) } })
  return complaints
}

function matchesOf(pattern: RegExp, text: string): { words: string; from: number; to: number }[] {
  const matches: { words: string; from: number; to: number }[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push({ words: match[0], from: match.index, to: match.index + match[0].length })
  return matches
}
