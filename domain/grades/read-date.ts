/**
 * The date of '2025-05-18', '2025/5/18', '2025.05.18', '2025年5月18日', '20250518', and the first of a month: '2025年5月',
 * '2025-05', '202505'.
 * @returns YYYY-MM-DD, undefined when the text is no date
 */
export function dateOfText(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})?$/.exec(plain) ?? []
  if (year === undefined || month === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  const instant = Date.parse(`${date}T00:00:00.000Z`)
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date ? undefined : date
}
