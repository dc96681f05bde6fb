import { formatDate, formatDay, formatWeekday } from './format-date'
import { formatNumber } from './format-number'
import { formatPercent } from './format-percent'
import { formatAgo, formatDistance, formatMoment } from './format-relative'
import { formatSalary, formatSalaryInFull } from './format-salary'

test.each([
  [0, undefined, '0'],
  [999, undefined, '999'],
  [1000, undefined, '1,000'],
  [1234567.891, 1, '1,234,567.9'],
  [-12345, undefined, '-12,345'],
])('%p with %p decimals is %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text)
})

test('shares', () => {
  expect(formatPercent(0.4567)).toBe('46%')
  expect(formatPercent(0.4567, 1)).toBe('45.7%')
})

test.each([
  [{ min: 8000, max: 12000 }, 13, '8–12K·13薪'],
  [{ min: 8000, max: 12000 }, 12, '8–12K'],
  [{ min: 8500, max: 8500 }, 12, '8.5K'],
])('pay of %p over %p months is %s', (salary, months, text) => {
  expect(formatSalary(salary, 'zh-CN', months)).toBe(text)
})

test('pay in English and in full', () => {
  expect(formatSalary({ min: 8000, max: 12000 }, 'en', 13)).toBe('8–12K · 13 months\' pay')
  expect(formatSalaryInFull({ min: 8000, max: 12000 })).toBe('¥8,000–12,000')
  expect(formatSalaryInFull({ min: 6000, max: 6000 })).toBe('¥6,000')
})

test('dates', () => {
  expect(formatDate('2026-11-02', 'zh-CN')).toBe('2026年11月2日')
  expect(formatDate('2026-11-02', 'en')).toBe('2 Nov 2026')
  expect(formatDay('2026-11-22', 'zh-CN')).toBe('11月22日')
  expect(formatWeekday('2026-11-22', 'zh-CN')).toBe('周日')
  expect(formatWeekday('2026-11-23', 'en')).toBe('Mon')
})

// 15:00 on 22 November in China.
const now = '2026-11-22T07:00:00.000Z'

test.each([
  ['2026-11-22T06:00:00.000Z', '今天 14:00'],
  ['2026-11-22T15:59:00.000Z', '今天 23:59'],
  ['2026-11-22T16:00:00.000Z', '明天 00:00'],
  ['2026-11-21T10:00:00.000Z', '昨天 18:00'],
  ['2026-11-25T06:30:00.000Z', '11月25日 14:30'],
  ['2027-01-03T01:00:00.000Z', '2027年1月3日 09:00'],
])('%s is said as %s', (instant, words) => {
  expect(formatMoment(instant, now, 'zh-CN')).toBe(words)
})

test.each([
  ['2026-11-22', '今天', 'today'],
  ['2026-11-23', '明天', 'tomorrow'],
  ['2026-11-25', '3 天后', 'in 3 days'],
  ['2026-11-17', '5 天前', '5 days ago'],
  ['2027-02-01', '2027年2月1日', '1 Feb 2027'],
])('%s is %s away', (date, chinese, english) => {
  expect(formatDistance(date, '2026-11-22', 'zh-CN')).toBe(chinese)
  expect(formatDistance(date, '2026-11-22', 'en')).toBe(english)
})

test.each([
  ['2026-11-22T06:59:40.000Z', '刚刚'],
  ['2026-11-22T06:55:00.000Z', '5 分钟前'],
  ['2026-11-22T04:00:00.000Z', '3 小时前'],
  ['2026-11-20T04:00:00.000Z', '11月20日 12:00'],
  ['2026-11-22T08:00:00.000Z', '今天 16:00'],
])('%s was %s', (instant, words) => {
  expect(formatAgo(instant, now, 'zh-CN')).toBe(words)
})
