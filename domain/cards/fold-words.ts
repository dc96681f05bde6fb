/**
 * Words as they are compared: full-width letters as half-width ones, no capitals, no spaces, no marks but '+' and '#',
 * which are part of names (C++, C#). 'ＣＥＴ－６', 'CET 6' and 'cet6' are one.
 */
export function foldWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')
}
