/**
 * Where a line may end (避头尾): the classes of JIS X 4051 and of 中文排版需求 (W3C, Requirements for Chinese Text
 * Layout, 3.1.6), as far as résumés and reports need them.
 */
const neverFirst = new Set('、。，．：；！？）】》」』〕〉〗”’…—～·％‰℃!,.:;?)]}%»›ー々')
const neverLast = new Set('（【《「『〔〈〖“‘([{¥￥$#«‹№')
/** Full-width marks whose ink stands in the left half: the other half may hang over the end of a line. */
const leftHalf = new Set('、。，．：；！？）】》」』〕〉〗')

export function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u.test(character)
}

/** Full-width marks whose ink stands in the right half. */
const rightHalf = new Set('（【《「『〔〈〖“‘')
/** Quotation marks that close are as wide, but no reader takes them for a pause: they hang with the others. */
const closing = (character: string) => leftHalf.has(character) || character === '”' || character === '’'

/** White space, Chinese or Latin: dropped where a line begins or ends. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\u3000' || character === '\u00a0'
}

const isHan = (character: string) => /[\p{Script=Han}〓]/u.test(character)
/** An accent on what stands before it. */
const isCombining = (character: string) => /\p{M}/u.test(character)
const isLatin = (character: string) => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u.test(character)

/** True where a line may end between the two. */
export function mayBreak(before: string, after: string): boolean {
  if (isSpace(after)) return false
  if (neverFirst.has(after) || isCombining(after) || neverLast.has(before)) return false
  if (isSpace(before)) return true
  // The two halves of a dash or an ellipsis are one.
  if (before === after && (before === '—' || before === '…')) return false
  if (isWide(before) || isWide(after)) return true
  if ((before === '-' || before === '/' || before === '–') && isLatin(after)) return !/\p{Nd}/u.test(after)
  return false
}

/** True where Chinese meets Latin letters or figures: a sliver of space is set between them. */
export function hasSliver(before: string, after: string): boolean {
  return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after))
}

/** The sliver, in em. */
export const sliver = 0.16

/** True where the white halves of two full-width marks meet: one half is enough (标点挤压). */
export function isSqueezed(before: string, after: string): boolean {
  return (closing(before) && (closing(after) || rightHalf.has(after))) || (rightHalf.has(before) && rightHalf.has(after))
}

/** The white half of a full-width mark, in em. */
export const whiteHalf = 0.5

/** How far a character that begins a line moves to the left, in em, so that its ink stands at the edge. */
export function outdent(character: string): number {
  return rightHalf.has(character) ? whiteHalf : 0
}

/** How much of a character may hang over the end of a line, in em. */
export function hang(character: string): number {
  return leftHalf.has(character) ? whiteHalf : 0
}
