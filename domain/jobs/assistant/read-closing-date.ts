const CLOSING = /(?:截止|截至|报名至|投递至|有效期至)(?:日期|时间|到|于|至|为|[:：\s])*(?:(20\d\d)\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/
const LABELLED = /^\s*(?:(20\d\d)\s*[年./-]\s*)?(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/

const pad = (value: number): string => String(value).padStart(2, '0')

/**
 * The last day to apply; without a year the next such day.
 * @param today YYYY-MM-DD in China; a day that has passed is no proposal
 */
export function readClosingDate(clause: string, heading: string, today: string): { date: string; from: number; to: number } | undefined {
  const match = CLOSING.exec(clause) ?? (/截止|截至/.test(heading) ? LABELLED.exec(clause) : null)
  if (!match) return undefined
  const [month, day] = [Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(Number(match[1] ?? 2024), month, 0)).getUTCDate()) return undefined
  const inYear = (year: number) => `${year}-${pad(month)}-${pad(day)}`
  const thisYear = Number(today.slice(0, 4))
  const date = match[1] ? inYear(Number(match[1])) : inYear(thisYear) >= today ? inYear(thisYear) : inYear(thisYear + 1)
  return date >= today ? { date, from: match.index, to: match.index + match[0].length } : undefined
}
