import { foldText } from '../text/fold-text'
import { type Run, scanRuns } from '../text/scan-runs'

/** One word of a query: a run of Chinese characters, or of Latin letters and digits. */
export type QueryWord = Pick<Run, 'kind' | 'text'>

/** More words than a person types into a search line; the rest is not looked at. */
export const MOST_WORDS = 8

/** The words of what was typed, each once. Every one of them must be found. */
export function queryWords(text: string): QueryWord[] {
  const words = new Map<string, QueryWord>()
  for (const { kind, text: word } of scanRuns(foldText(text))) words.set(word, { kind, text: word })
  return [...words.values()].slice(0, MOST_WORDS)
}
