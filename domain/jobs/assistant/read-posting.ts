import { SECTION_HEADINGS } from '~/reference/posting-language/requirement-words'
import { plainText, type PreparedText } from '../posting-text'
import type { Evidence } from './proposal'

export type Section = 'title' | 'about' | 'offer' | 'duties' | 'requirements' | 'welcome'

/** A stretch between two marks: what a word of degree or of negation reaches. Offsets are into the prepared text. */
export interface Clause {
  text: string
  from: number
  /** counts up; clauses of one sentence share it */
  sentence: number
  section: Section
  /** the label the sentence began with ("工作地点"), '' without one */
  heading: string
}

export interface ReadText {
  field: Evidence['field']
  prepared: PreparedText
  clauses: Clause[]
}

const SENTENCE_END = /[。;；!！?？\n]/
/** Numbers keep their commas: 8,000–12,000. */
const CLAUSE_END = /[,，](?!\d{3}(?!\d))/g
const LABEL = /^[\s\d一二三四五六七八九十、.()（）【[#*•·●■◆-]*([^:：】\],，、]{2,14}?)\s*[:：】\]]/
const BARE_HEADING = /^[\s\d一二三四五六七八九十、.()（）【[#*•·-]*([^,，。;；]{2,8})$/

const HEADINGS = Object.entries(SECTION_HEADINGS).map(([section, words]) => ({ section: section as Section, words: new RegExp(words) }))

/** Which part of a posting a heading opens, if any. */
function sectionOf(heading: string): Section | undefined {
  return HEADINGS.find(({ words }) => words.test(heading))?.section
}

interface Sentence {
  text: string
  from: number
  /** a line of its own */
  isLine: boolean
}

function sentencesOf(chars: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let startsLine = true
  for (let at = 0; at <= chars.length; at++) {
    const mark = chars.charAt(at)
    if (at < chars.length && !SENTENCE_END.test(mark)) continue
    const endsLine = at === chars.length || mark === '\n'
    sentences.push({ text: chars.slice(from, at), from, isLine: startsLine && endsLine })
    from = at + 1
    startsLine = mark === '\n'
  }
  return sentences
}

/** Cuts a field into clauses that know which part of the posting they stand in. */
export function readText(field: Evidence['field'], text: string): ReadText {
  const prepared = plainText(text)
  const clauses: Clause[] = []
  let section: Section = field === 'title' ? 'title' : field === 'benefits' ? 'offer' : 'duties'
  sentencesOf(prepared.chars).forEach(({ text: raw, from, isLine }, sentence) => {
    const label = field === 'title' ? null : LABEL.exec(raw)
    const heading = label?.[1] ?? ''
    const bare = field !== 'title' && !label && isLine ? BARE_HEADING.exec(raw)?.[1] : undefined
    const opened = sectionOf(bare ?? heading)
    if (opened) section = opened
    if (bare !== undefined && opened) return
    let start = from + (label?.[0].length ?? 0)
    for (const part of raw.slice(label?.[0].length ?? 0).split(CLAUSE_END)) {
      if (part.trim() !== '') clauses.push({ text: part, from: start, sentence, section, heading })
      start += part.length + 1
    }
  })
  return { field, prepared, clauses }
}

/** A stretch of the prepared text as it stands in the field. */
export function evidenceAt({ field, prepared }: Pick<ReadText, 'field' | 'prepared'>, from: number, to: number): Evidence {
  return { field, start: prepared.at[from] ?? 0, end: prepared.endAt[to - 1] ?? 0 }
}
