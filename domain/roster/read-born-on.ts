/** 2008-03-01, 2008/3/1, 2008.3.1, 2008年3月1日, 20080301: how sheets and people write a date. */
const forms = [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, /^(\d{4})(\d{2})(\d{2})$/]

/** A date as YYYY-MM-DD; undefined for what is none, 30 February too. */
export function readBornOn(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  const parts = forms.map((form) => form.exec(plain)).find((found) => found !== null)
  if (!parts) return undefined
  const [, year = '', month = '', day = ''] = parts
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = new Date(`${date}T00:00:00.000Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : undefined
}
