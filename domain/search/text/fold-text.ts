/**
 * Text as the search compares it: full-width letters and digits as half-width ones, lower case. As long as the
 * original, so that a place in one is the place in the other.
 */
export function foldText(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : code === 0x3000 ? ' ' : text.charAt(at)
    const lower = half.toLowerCase()
    folded += lower.length === 1 ? lower : half
  }
  return folded
}
