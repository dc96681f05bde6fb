const DIGITS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/** A small number as written, "3" or "三"; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  return DIGITS[text]
}

const YEARS = /(\d{1,2}|[一两二三四五六七八九十])(?:\s*(?:-|~|到|至)\s*(?:\d{1,2}|[一两二三四五六七八九十]))?\s*年(?:及)?(?:以上|或以上|左右)?[^,，。;；\n]{0,14}?(?:经验|经历|工作)/

export interface FoundYears {
  /** at least so many */
  years: number
  from: number
  to: number
}

/** Years of experience a text asks for; of a range the lower end. "经验不限" and a class year ask for none. */
export function readYears(text: string): FoundYears | undefined {
  const match = YEARS.exec(text)
  const years = readNumber(match?.[1] ?? '')
  if (!match || years === undefined || years > 15) return undefined
  return { years, from: match.index, to: match.index + match[0].length }
}
