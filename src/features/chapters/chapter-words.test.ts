import { findText, translate } from '~/src/i18n/i18n'
import type { TextTools } from '~/src/i18n/use-text'
import { chapterName, chapterSpan } from './chapter-words'

const words = { t: ((key, ...params) => translate('zh-CN', key, ...params)) as TextTools['t'], find: ((path, values) => findText('zh-CN', path, values)) as TextTools['find'] }
const bachelor = { level: '21', major: '080902', graduationYear: 2027 } as const

test.each([
  ['admission', bachelor, '出发之前'],
  ['2023-1', bachelor, '大一上'],
  ['2026-2', bachelor, '大四下'],
  ['2027-1', bachelor, '2027 秋'],
  ['2022-2', bachelor, '2023 春'],
  ['2026-1', { ...bachelor, level: '14', graduationYear: 2028 }, '研二上'],
  ['2025-1', { ...bachelor, entryYear: 2025 }, '大三上'],
  ['2026-2', { ...bachelor, entryYear: 2025 }, '大四下'],
  ['2023-1', { ...bachelor, entryYear: 2025 }, '2023 秋'],
  ['2026-1', { ...bachelor, entryYear: 2022 }, '大五上'],
  ['2025-1', { ...bachelor, level: '14', entryYear: 2025 }, '研一上'],
  ['job-search', bachelor, '找工作'],
] as const)('%s', (key, studies, name) => {
  expect(chapterName(words, key, studies)).toBe(name)
})

test('a spring lies in the year after', () => {
  expect([chapterSpan(words, '2024-1'), chapterSpan(words, '2024-2'), chapterSpan(words, 'after')]).toEqual(['2024 秋', '2025 春', ''])
})
