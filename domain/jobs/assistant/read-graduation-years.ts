export interface FoundYear {
  year: number
  from: number
  to: number
}

const CLASSES = /((?:20)?[23]\d)(?:\s*年?\s*(?:-|~|、|\/|和|及|与|或|至|到)\s*((?:20)?[23]\d))*\s*(?:届|年(?:应届)?毕业)/g
const SPAN = /(20[23]\d)\s*年?\s*[./-]?\s*(\d{1,2})\s*月?(?:\s*\d{1,2}\s*日)?\s*(?:-|~|—|–|至|到)+\s*(20[23]\d)\s*年?\s*[./-]?\s*(\d{1,2})\s*月?(?:\s*\d{1,2}\s*日)?[^,，。;；]{0,4}毕业|毕业(?:时间|日期)?[^,，。;；\d]{0,6}(20[23]\d)\s*年?\s*[./-]?\s*(\d{1,2})\s*月?(?:\s*\d{1,2}\s*日)?\s*(?:-|~|—|–|至|到)+\s*(20[23]\d)\s*年?\s*[./-]?\s*(\d{1,2})/
const THIS_YEAR = /应届/
const ANY_YEAR = /不限届|届(?:别|次)?不限|往届|不限应届|非应届|应届.{0,4}(?:亦可|也可|均可|可以)/

const full = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** A class graduates in summer: who leaves from September on belongs to the next one. */
const classOf = (year: number, month: number): number => (month >= 9 ? year + 1 : year)

/**
 * The classes a clause is for. "应届" alone is the class that looks for work now.
 * @param today YYYY-MM-DD in China
 */
export function readGraduationYears(clause: string, today: string): FoundYear[] {
  const span = SPAN.exec(clause)
  if (span) {
    const [first, firstMonth, last, lastMonth] = (span[1] ? span.slice(1, 5) : span.slice(5, 9)).map(Number) as [number, number, number, number]
    return yearsBetween(classOf(first, firstMonth), classOf(last, lastMonth)).map((year) => ({ year, from: span.index, to: span.index + span[0].length }))
  }
  const found: FoundYear[] = []
  CLASSES.lastIndex = 0
  for (let match = CLASSES.exec(clause); match; match = CLASSES.exec(clause)) {
    const at = { from: match.index, to: match.index + match[0].length }
    const years = (match[0].match(/\d{4}|\d{2}/g) ?? []).map(full)
    const isSpan = /-|~|至|到/.test(match[0]) && years.length === 2
    for (const year of isSpan ? yearsBetween(years[0] ?? 0, years[1] ?? 0) : years) found.push({ year, ...at })
  }
  if (found.length > 0 && /优先|更佳/.test(clause) && !/限|仅/.test(clause)) return []
  if (found.length > 0 || ANY_YEAR.test(clause)) return found
  const fresh = THIS_YEAR.exec(clause)
  return fresh ? [{ year: comingClass(today), from: fresh.index, to: fresh.index + fresh[0].length }] : []
}

/** The class that graduates next. @param today YYYY-MM-DD */
export function comingClass(today: string): number {
  return Number(today.slice(0, 4)) + (today.slice(5) >= '07-15' ? 1 : 0)
}

const yearsBetween = (first: number, last: number): number[] => (last < first || last - first > 5 ? [first] : Array.from({ length: last - first + 1 }, (_, i) => first + i))
