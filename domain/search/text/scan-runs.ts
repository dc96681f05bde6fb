/** A stretch of Chinese characters, or of Latin letters and digits ("c++", "c#" and "5g" are words too). */
export interface Run {
  kind: 'han' | 'latin'
  text: string
  /** offset in UTF-16 units */
  start: number
}

const runs = /[\u3400-\u9fff]+|[a-z0-9]+[+#]{0,2}/g

/** The runs of a folded text, in order; what lies between them separates words. */
export function scanRuns(folded: string): Run[] {
  return Array.from(folded.matchAll(runs), ({ 0: text, index }) => ({ kind: text.charCodeAt(0) >= 0x3400 ? 'han' : 'latin', text, start: index }))
}
