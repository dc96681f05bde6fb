/** Characters shown on either side of the words a finding is about. */
const context = 10

/** The words of a finding with a little of what stands around them, on one line. */
export function excerptOf(text: string, start: number, end: number): { before: string; words: string; after: string } {
  const from = Math.max(0, start - context)
  const to = Math.min(text.length, end + context)
  const plain = (part: string) => part.replace(/\s+/g, ' ')
  return {
    before: (from > 0 ? '…' : '') + plain(text.slice(from, start)),
    words: plain(text.slice(start, end)),
    after: plain(text.slice(end, to)) + (to < text.length ? '…' : ''),
  }
}
