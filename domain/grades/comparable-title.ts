/**
 * A title in the form in which two sheets are compared: width, case, spaces and quotation marks differ from one export
 * to the next and tell nothing apart. Brackets, numerals and signs do: 高等数学(一) and (二), C and C++.
 */
export function comparableTitle(title: string): string {
  return title.normalize('NFKC').replace(/[\s"'“”‘’「」『』《》〈〉·•・]+/g, '').toLowerCase()
}
