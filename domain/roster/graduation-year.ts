/** Graduates of the last ten years and of the next eight (a five-year degree and its doctorate) belong in a roster. */
export const graduationYearSpan = { back: 10, ahead: 8 } as const

const forms = [
  /^(\d{4})(?:届|届毕业生|年)?$/,
  /^(\d{2})届$/,
  /^(\d{4})[-/.年](?:0?[1-9]|1[0-2])月?$/,
  /^(\d{4})[-/.年](?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\d|3[01])日?$/,
  /^(\d{4})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/,
]

/**
 * The year of '2027', '2027届', '27届', '2027年6月', '2027-06-30', '202706'. '2023级' is a year of entry and is refused.
 * @returns undefined when the text is no such year
 */
export function graduationYearOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  for (const form of forms) {
    const digits = form.exec(plain)?.[1]
    if (digits) return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  }
  return undefined
}

/** Years that studies can take, from the shortest after a junior college to a doctorate or a degree put off. */
const studySpan = { least: 1, most: 8 } as const

/** True for studies that can have begun in the one autumn and ended in the other year. */
export function isEntryYearInSpan(entryYear: number, graduationYear: number): boolean {
  const years = graduationYear - entryYear
  return years >= studySpan.least && years <= studySpan.most
}

/** The year of '2025', '2025级', '2025年9月', '2025-09-01'; '2027届' is a year of graduation and is refused. */
export function yearOfEntry(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  return plain.includes('届') ? undefined : graduationYearOf(plain.replace(/级$/, ''))
}

/** @param today date in China, YYYY-MM-DD */
export function isGraduationYearInRange(year: number, today: string): boolean {
  const thisYear = Number(today.slice(0, 4))
  return year >= thisYear - graduationYearSpan.back && year <= thisYear + graduationYearSpan.ahead
}
