import type { SemesterKey } from '~/domain/cards/chapters'

const terms: Readonly<Record<string, 1 | 2>> = {
  '1': 1, '2': 2, 一: 1, 二: 2, 上: 1, 下: 2, 秋: 1, 春: 2, 秋季: 1, 春季: 2,
  // A short summer term counts to the spring before it.
  '3': 2, 三: 2, 夏: 2, 夏季: 2, 短: 2, 小: 2,
}

/** '2024-2025', '2024-2025学年', '2024/2025', '2024', also with the term: '2024-2025-1', '2024-2025学年第一学期'. */
const yearForm = /^(20\d{2})(?:[-/~至](20\d{2}))?(?:学年)?(?:度)?(?:[-/]?(.+))?$/

/**
 * The semester of a year cell and a term cell.
 * @returns what is wrong with which cell, when it is no semester
 */
export function readSemester(yearText: string, termText: string): SemesterKey | { column: 'year' | 'term'; code: 'missing' | 'malformed' } {
  const plain = yearText.normalize('NFKC').replace(/\s+/g, '')
  if (plain === '') return { column: 'year', code: 'missing' }
  const [, first = '', second, inYear] = yearForm.exec(plain) ?? []
  if (first === '' || (second !== undefined && Number(second) !== Number(first) + 1)) return { column: 'year', code: 'malformed' }
  if (inYear !== undefined) {
    const term = termOf(inYear)
    return term ? `${Number(first)}-${term}` : { column: 'year', code: 'malformed' }
  }
  if (termText === '') return { column: 'term', code: 'missing' }
  const term = termOf(termText)
  return term ? `${Number(first)}-${term}` : { column: 'term', code: 'malformed' }
}

function termOf(text: string): 1 | 2 | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/^第/, '').replace(/(学期|学季|期)$/, '')
  return terms[plain] ?? terms[yearForm.exec(plain)?.[3] ?? '']
}
