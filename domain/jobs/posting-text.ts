/** A text prepared for the rules, and the way back: `at[i]` is where its i-th character stands in the original. */
export interface PreparedText {
  chars: string
  at: readonly number[]
  /** One past the original character, for the end of a match. */
  endAt: readonly number[]
}

/** Traditional characters that the rules' words contain, each followed by its simplified form. */
const TRADITIONAL =
  '別别戶户國国雙双學学歷历實实習习費费證证貸贷訓训單单繳缴納纳應应屆届畢毕業业僅仅隻只務务優优擾扰須须統统職职薦荐賺赚錢钱員员點点讚赞贊赞開开據据內内報报資资級级輕轻鬆松訂订簽签體体檢检風风險险頭头線线發发萬万齡龄歲岁聯联繫系係系碼码號号裝装領领墊垫獨独電电話话長长氣气質质顏颜來来後后從从請请謝谢絕绝無无責责東东廣广遼辽寧宁蘇苏漢汉數数禁禁廳厅機机構构關关係系認认識识門门預预達达給给嬰婴産产產产兒儿團团親亲試试崗岗'

const SIMPLIFIED = new Map<string, string>()
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) SIMPLIFIED.set(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1))

const prepareChar = (char: string): string => {
  const plain = char.normalize('NFKC').toLowerCase()
  return SIMPLIFIED.get(plain) ?? plain
}

/** What writers put between characters to slip past a word list: spaces, invisible characters, ornaments. */
const ORNAMENT = /[\s\u00ad\u200b-\u200f\u2060\ufeff*_~`^|#+=·•.\-—–―…:：/\\"'“”‘’()（）[\]【】{}<>《》「」『』☆★●○◆◇■□▲△]/

/** Ends a clause; a rule's words must stand in one clause. */
const CLAUSE_END = /[,，。;；!！?？\n\r]/

function build(text: string, isSkipped: (char: string, index: number) => boolean): PreparedText {
  let chars = ''
  const at: number[] = []
  const endAt: number[] = []
  let index = 0
  for (const char of text) {
    if (!isSkipped(char, index)) {
      const prepared = prepareChar(char)
      for (let i = 0; i < prepared.length; i++) {
        at.push(index)
        endAt.push(index + char.length)
      }
      chars += prepared
    }
    index += char.length
  }
  return { chars, at, endAt }
}

/** Full-width, upper case and traditional characters made plain; nothing left out. */
export function plainText(text: string): PreparedText {
  return build(text, () => false)
}

/**
 * The text without what only stands between characters. Marks that end a clause stay, unless they too are used to
 * split words ("限，男，性"): a mark between two single characters goes.
 */
export function squeezedText(text: string): PreparedText {
  const splitting = marksThatSplitWords(text)
  return build(text, (char, index) => splitting.has(index) || (!CLAUSE_END.test(char) && ORNAMENT.test(char.normalize('NFKC'))))
}

/** Positions of clause marks and 、 whose neighbours on both sides are segments of one Chinese character. */
function marksThatSplitWords(text: string): Set<number> {
  const mark = /[,，。;；!！?？、]/
  const segments: { length: number; endsAt: number }[] = []
  let length = 0
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i)
    if (i === text.length || mark.test(char) || char === '\n') {
      segments.push({ length, endsAt: i })
      length = 0
    } else if (!ORNAMENT.test(char)) length += /[\u4e00-\u9fff]/.test(char) ? 1 : 9
  }
  const positions = new Set<number>()
  segments.forEach((segment, i) => {
    if (segment.length === 1 && segments[i + 1]?.length === 1 && text.charAt(segment.endsAt) !== '\n') positions.add(segment.endsAt)
  })
  return positions
}

/** The clause of a prepared text that holds the given stretch. */
export function clauseAround(chars: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !CLAUSE_END.test(chars.charAt(from - 1))) from--
  let to = end
  while (to < chars.length && !CLAUSE_END.test(chars.charAt(to))) to++
  return chars.slice(from, to)
}
