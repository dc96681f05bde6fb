import { POSTING_RULES, type PostingCategory, type PostingRule, type PostingSeverity } from './posting-rules'
import { clauseAround, plainText, squeezedText, type PreparedText } from './posting-text'

export interface PostingText {
  field: string
  text: string
}

/** What the form knows beside its texts. */
export interface PostingFacts {
  /** Yuan per month. */
  salary?: { min?: number; max?: number }
}

/** Something in a posting that a rule objects to; a person decides. */
export interface PostingFinding {
  field: string
  /** UTF-16 offsets into the field's text; both 0 when the finding is about the field as a whole. */
  start: number
  end: number
  /** The words as they were written. */
  matched: string
  ruleId: string
  category: PostingCategory
  severity: PostingSeverity
}

interface CompiledRule {
  rule: PostingRule
  pattern: RegExp
  needs?: RegExp
  unless?: RegExp
}

const COMPILED: readonly CompiledRule[] = POSTING_RULES.map((rule) => ({
  rule,
  pattern: new RegExp(rule.pattern, 'g'),
  ...(rule.needs && { needs: new RegExp(rule.needs) }),
  ...(rule.unless && { unless: new RegExp(rule.unless) }),
}))

/** A range wider than this says little: 3,000–20,000 means "we shall see". */
const WIDEST_SALARY_RATIO = 3

/**
 * Looks for unlawful limits and known fraud in the texts of a posting, in reading order. Spaces, full-width and
 * traditional characters and marks between characters don't hide a word. Pure and quick enough for every keystroke
 * (2,000 characters: about a millisecond on a desk).
 */
export function checkPosting(texts: readonly PostingText[], facts: PostingFacts = {}): PostingFinding[] {
  const found = texts.flatMap(({ field, text }) => withoutOverlaps(checkText(field, text)))
  const { min, max } = facts.salary ?? {}
  if (min !== undefined && max !== undefined && min > 0 && max > min * WIDEST_SALARY_RATIO) {
    found.push({ field: 'salary', start: 0, end: 0, matched: `${min}–${max}`, ruleId: 'salary-too-wide', category: 'salary-range', severity: 'suspicious' })
  }
  return found
}

function checkText(field: string, text: string): PostingFinding[] {
  const squeezed = squeezedText(text)
  const plain = plainText(text)
  return COMPILED.flatMap((compiled) => matches(compiled, compiled.rule.on === 'plain' ? plain : squeezed).map((match) => ({
    field,
    ...match,
    matched: text.slice(match.start, match.end),
    ruleId: compiled.rule.id,
    category: compiled.rule.category,
    severity: compiled.rule.severity,
  })))
}

function matches({ pattern, needs, unless }: CompiledRule, { chars, at, endAt }: PreparedText): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  pattern.lastIndex = 0
  // exec instead of matchAll: the runtime of older phones lacks it
  for (let match = pattern.exec(chars); match; match = pattern.exec(chars)) {
    const from = match.index
    const to = from + match[0].length
    const clause = clauseAround(chars, from, to)
    const start = at[from]
    const end = endAt[to - 1]
    if (start === undefined || end === undefined || (needs && !needs.test(clause)) || unless?.test(clause)) continue
    spans.push({ start, end })
  }
  return spans
}

const GRAVITY: Readonly<Record<PostingSeverity, number>> = { unlawful: 0, suspicious: 1 }

/** One finding a place: the graver, then the longer, wins. Reading order. */
function withoutOverlaps(findings: readonly PostingFinding[]): PostingFinding[] {
  const byWeight = [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.end - b.start - (a.end - a.start))
  const kept: PostingFinding[] = []
  for (const finding of byWeight) {
    if (!kept.some((other) => finding.start < other.end && other.start < finding.end)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}
