import type { EducationLevel, MajorToken } from '~/domain/catalogues/codes'
import { JUNIOR_COLLEGE_KIN } from '~/reference/posting-language/junior-college-kin'
import { NOT_A_MAJOR } from '~/reference/posting-language/major-words'
import { WELCOME } from '~/reference/posting-language/requirement-words'
import type { Term } from './lexicon'
import type { Clause } from './read-posting'

export interface FoundMajor {
  token: MajorToken
  /** false: named, but welcome only */
  isLimit: boolean
  from: number
  to: number
}

/** What makes of a name a field of study that is asked for. */
const ANCHOR = /专业|背景(?!调查)|学科|(?:类|系|学)(?=(?:应届|全日制|统招)?(?:本科|硕士|博士|大专|专科|研究生|毕业|学生))|科班/g
/** What may stand between the names of a list, and between the list and its anchor. */
const BETWEEN = /^(?:[、,，/\s()（）"“”及和或与等类的以为]|以及|或者|包括|相关|相近|近似|类似|方向|学科|专业|复合|理工|全日制|本科|硕士|学历|及以上|以上|应届)*$/
const KINDRED = /相关|相近|近似|类似|类专业|类(?=(?:应届|全日制)?(?:本科|硕士|博士|大专|毕业))|等专业|等.{0,3}专业/
/** A field of study that no catalogue of ours has may stand in a list; it must look like one. */
const UNKNOWN_FIELD = /^[、/](?!.*(?:具备|熟悉|掌握|了解|[能会有持]|良好|较强|优先|经验|能力|工作|学历))[\u4e00-\u9fff]{2,10}?(?=[、/和或及与等类相专]|$)/
/** A degree right after a field: "土木工程（结构方向）硕士". */
const DEGREE = /(?:[(（][^)）]{1,8}[)）])?(?:硕士|本科|博士|大专|专科|研究生)/g
/** Between a label and its list, and inside it. */
const LEADING = /^(?:[:：\s为是]|要求|限|须为|需为|方向|[、,，/()（）及和或与等类]|以及|或者|相关|专业)*$/
const NO_FIELD = new RegExp(NOT_A_MAJOR)
const ANY_FIELD = /专业不限|不限专业|不限.{0,3}专业|专业无要求|不看专业|任何专业|各专业/
const OPTIONAL = new RegExp(WELCOME)

/**
 * The majors a sentence names: the list that leads up to 专业 or follows its label. "…专业优先" limits nothing. "相关"
 * and "类" widen a major to its class.
 * @param clauses the clauses of one sentence
 * @param terms words of ours in the same field; offsets into the prepared text
 */
export function findMajors(clauses: readonly Clause[], terms: readonly Term[], chars: string): FoundMajor[] {
  const [first] = clauses
  const last = clauses[clauses.length - 1]
  if (!first || !last || first.section === 'about' || first.section === 'offer') return []
  const [start, end] = [first.from, last.from + last.text.length]
  const fields = terms.filter(({ senses, from, to }) => senses.majors && from >= start && to <= end)
  const sentence = chars.slice(start, end)
  if (ANY_FIELD.test(sentence)) return []
  const found: FoundMajor[] = []
  const anchors = /专业|学科/.test(first.heading) ? [{ at: start, end: start, isLabel: true }] : []
  for (const match of allMatches(ANCHOR, sentence)) {
    const at = start + match.index
    if (!(match[0] === '专业' && NO_FIELD.test(chars.slice(at + 2)))) anchors.push({ at, end: at + match[0].length, isLabel: false })
  }
  for (const match of allMatches(DEGREE, sentence)) {
    const at = start + match.index
    if (fields.some(({ to }) => to === at)) anchors.push({ at, end: at + match[0].length, isLabel: false })
  }
  for (const { at, end: after, isLabel } of anchors) {
    const clause = clauses.find(({ from, text }) => at >= from && at <= from + text.length)
    const isLimit = first.section !== 'welcome' && !(clause && OPTIONAL.test(clause.text) && !/必须|要求/.test(clause.text))
    const list = listAround(fields, at, after, chars, isLabel)
    const around = chars.slice(list[0]?.from ?? at, Math.min(end, after + 10))
    for (const { senses, from, to } of list) {
      for (const token of senses.majors ?? []) found.push({ token: KINDRED.test(around) && token.length > 4 ? token.slice(0, 4) : token, isLimit, from, to })
    }
  }
  return found
}

/** The names that lead up to an anchor without other words between; after a label, those that follow it. */
function listAround(fields: readonly Term[], at: number, after: number, chars: string, isLabel: boolean): Term[] {
  const list: Term[] = []
  let edge = at
  for (const term of [...fields].reverse()) {
    if (term.to > edge) continue
    if (!isBetween(chars.slice(term.to, edge))) break
    list.unshift(term)
    edge = term.from
  }
  if (list.length > 0 && !isLabel) return list
  edge = after
  for (const term of fields) {
    if (term.from < edge) continue
    if (!LEADING.test(chars.slice(edge, term.from).replace(UNKNOWN_FIELD, ''))) break
    list.push(term)
    edge = term.to
  }
  return list
}

function isBetween(gap: string): boolean {
  const unknown = UNKNOWN_FIELD.exec(gap)
  return BETWEEN.test(gap) || (unknown !== null && isBetween(gap.slice(unknown[0].length)))
}

function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match)
  return matches
}

/** What junior colleges call the same field, for a posting that admits their graduates. */
export function withJuniorKin(found: readonly FoundMajor[], level: EducationLevel | undefined): FoundMajor[] {
  if (level !== '31') return [...found]
  return found.flatMap((one) => [one, ...(JUNIOR_COLLEGE_KIN[one.token] ?? JUNIOR_COLLEGE_KIN[one.token.slice(0, 4)] ?? []).map((token) => ({ ...one, token }))])
}
