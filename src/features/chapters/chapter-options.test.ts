import { findText, translate } from '~/src/i18n/i18n'
import type { TextTools } from '~/src/i18n/use-text'
import { chapterOptions } from './chapter-options'

const words = { t: ((key, ...params) => translate('zh-CN', key, ...params)) as TextTools['t'], find: ((path, values) => findText('zh-CN', path, values)) as TextTools['find'] }
const bachelor = { level: '21', major: '080902', graduationYear: 2027 } as const

test('whoever repeats a year, goes abroad or began early finds the semester behind a further choice, in words', () => {
  const options = chapterOptions(words, bachelor, ['2024-1'])
  expect(options.filter(({ children }) => !children).map(({ label }) => label)).toEqual(['出发之前', '大一上', '大一下', '大二上', '大二下', '大三上', '大三下', '大四上', '大四下', '找工作', '毕业以后'])
  expect(options.filter(({ children }) => children).map(({ label, children = [] }) => [label, ...children.map((one) => one.label)])).toEqual([
    ['更晚的学期', '2027 秋', '2028 春', '2028 秋', '2029 春', '2029 秋', '2030 春'],
    ['更早的学期', '2022 秋', '2023 春'],
  ])
})

test('a further semester that something stands in is a chapter like the others', () => {
  const options = chapterOptions(words, bachelor, ['2027-1', '2022-2'])
  expect(options.filter(({ children }) => !children).map(({ value }) => value)).toEqual(expect.arrayContaining(['2027-1', '2022-2']))
  expect(options.flatMap(({ children = [] }) => children).map(({ value }) => value)).toEqual(['2027-2', '2028-1', '2028-2', '2029-1', '2029-2', '2022-1'])
})
