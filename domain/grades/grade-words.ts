import type { CompetitionLevel } from '~/domain/cards/entry-kinds'
import { isGrade, type Grade } from '~/domain/cards/grades'

/**
 * Words by which registrars' sheets give a grade. Version 1, common knowledge of the field; a school with words of its
 * own adds them here. Points of a hundred are read as they stand.
 */
export const gradeWords = {
  version: '1',
  fiveLevel: {
    excellent: ['优', '优秀', 'A', 'A+', 'A-', 'EXCELLENT'],
    good: ['良', '良好', 'B', 'B+', 'B-', 'GOOD'],
    medium: ['中', '中等', 'C', 'C+', 'C-'],
    pass: ['及格', 'D', 'D+', 'D-'],
    fail: ['不及格', 'F'],
  },
  pass: {
    pass: ['合格', '通过', '达标', 'P', 'PASS'],
    fail: ['不合格', '不通过', '未通过', '缺考', '旷考', '缺席', 'NP', 'FAIL'],
    exempt: ['免修', '免考', '免'],
  },
  /** no grade yet */
  later: ['缓考', '缓', '在修', '修读中'],
} as const

const gradeByWord = new Map<string, Grade | null>([
  ...Object.entries(gradeWords.fiveLevel).flatMap(([value, words]) => words.map((word) => [word, { scale: 'five-level', value }] as const)),
  ...Object.entries(gradeWords.pass).flatMap(([value, words]) => words.map((word) => [word, { scale: 'pass', value }] as const)),
  ...gradeWords.later.map((word) => [word, null] as const),
])

/** The grade of a cell: null when there is none yet, undefined when the words mean nothing known. */
export function gradeOfText(text: string): Grade | null | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
  const word = gradeByWord.get(plain)
  if (word !== undefined) return word
  if (!/^\d{1,3}(\.\d+)?分?$/.test(plain)) return undefined
  const grade: Grade = { scale: 'percent', value: percentOf(plain.replace('分', '')) }
  return isGrade(grade) ? grade : undefined
}

/** With one decimal at most; cut, not rounded, so that 59.99 stays below the pass. */
function percentOf(digits: string): string {
  const [whole = '', decimals = ''] = digits.split('.')
  const tenth = decimals.charAt(0)
  return tenth === '' || tenth === '0' ? String(Number(whole)) : `${Number(whole)}.${tenth}`
}

/** Words for the reach of a competition; version 1, common knowledge of the field. */
const reachWords: Readonly<Record<CompetitionLevel, readonly string[]>> = {
  international: ['国际', '国际级', '世界级'],
  nation: ['国家', '国家级', '全国', '国赛', '国家级竞赛'],
  province: ['省', '省级', '省部级', '自治区级', '直辖市级', '省赛', '区域赛', '赛区'],
  city: ['市', '市级', '地市级', '厅局级'],
  school: ['校', '校级', '院', '院级', '院系级', '学院级'],
}
const reachByWord = new Map(Object.entries(reachWords).flatMap(([reach, words]) => words.map((word) => [word, reach as CompetitionLevel] as const)))

/** The reach a word means; undefined for words that mean none. */
export function reachOfText(text: string): CompetitionLevel | undefined {
  return reachByWord.get(text.normalize('NFKC').replace(/\s+/g, ''))
}
