/** Encodings that spreadsheets in China save CSV files in: UTF-8, or what Windows calls ANSI there. */
const encodings = ['utf-8', 'gb18030'] as const

/** The text of a CSV file; null for bytes that are no text in either encoding. */
export function decodeText(content: Uint8Array): string | null {
   
  const isBinary = (text: string) => /[\u0000-\u0008\u000e-\u001f]/.test(text)
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content)
      return isBinary(text) ? null : text
    } catch {
      // Not this encoding; the next may fit.
    }
  }
  return null
}
