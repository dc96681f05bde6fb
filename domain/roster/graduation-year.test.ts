import { graduationYearOf, isGraduationYearInRange, yearOfEntry } from './graduation-year'

test.each([
  ['2027', 2027],
  ['2027届', 2027],
  ['２０２７届', 2027],
  ['27届', 2027],
  ['2027年', 2027],
  ['2027年6月', 2027],
  ['2027年06月30日', 2027],
  ['2027-06-30', 2027],
  ['2027/6/30', 2027],
  ['2027.07', 2027],
  ['202706', 2027],
  ['20270630', 2027],
  ['2027届毕业生', 2027],
])('%s is %i', (text, year) => {
  expect(graduationYearOf(text)).toBe(year)
})

test.each(['', '27', '2023级', '二〇二七', '20271', '2027-13', '2027-06-99', '46203', '-2027'])('%s is no year', (text) => {
  expect(graduationYearOf(text)).toBeUndefined()
})

test.each([
  [2015, false],
  [2016, true],
  [2034, true],
  [2035, false],
])('in 2026 the class of %i: %s', (year, expected) => {
  expect(isGraduationYearInRange(year, '2026-11-22')).toBe(expected)
})

test.each([
  ['2025', 2025],
  ['2025级', 2025],
  ['２０２５ 级', 2025],
  ['2025年9月', 2025],
  ['2025-09-01', 2025],
  ['202509', 2025],
  ['2027届', undefined],
  ['大三', undefined],
])('%s as a year of entry is %s', (text, year) => {
  expect(yearOfEntry(text)).toBe(year)
})
