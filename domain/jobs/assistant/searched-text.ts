import { findMajors, type FoundMajor } from './find-majors'
import type { Lexicon, Term } from './lexicon'
import type { Evidence } from './proposal'
import { readText, type Clause, type ReadText } from './read-posting'

/** The text in words; they add up to the text. */
export type CutText = (text: string) => string[]

/** A text with the words of ours found in it; offsets into the prepared text. */
export interface SearchedText extends ReadText {
  terms: readonly Term[]
  majors: readonly FoundMajor[]
}

/** Reads a field, finds our words in it, and tells the fields of study among them. */
export function searchText(field: Evidence['field'], text: string, lexicon: Lexicon, cut: CutText): SearchedText {
  const read = readText(field, text)
  const { chars } = read.prepared
  const terms = lexicon.find(chars, cut(chars))
  return { ...read, terms, majors: sentencesOf(read.clauses).flatMap((sentence) => findMajors(sentence, terms, chars)) }
}

function sentencesOf(clauses: readonly Clause[]): Clause[][] {
  const sentences = new Map<number, Clause[]>()
  for (const clause of clauses) sentences.set(clause.sentence, [...(sentences.get(clause.sentence) ?? []), clause])
  return [...sentences.values()]
}
