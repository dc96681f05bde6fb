/** Control and zero-width characters out, runs of spaces to one: what pastes from other programs bring along. */
export function cleanCell(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g, ' ').replace(/[\s\u3000]+/g, ' ').trim()
}

/** What a spreadsheet would take for a formula when the text is exported again. */
const formulaStart = /^[=+\-@＝＋－＠]/

export function isFormula(text: string): boolean {
  return formulaStart.test(text)
}
