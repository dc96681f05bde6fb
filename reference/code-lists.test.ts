import { CATALOGUE_SOURCES } from './catalogue-sources'
import { DESTINATIONS, UNPLACED_STATES } from './destinations'
import { EMPLOYER_KINDS, EMPLOYER_SIZES } from './employer-kinds'
import { INDUSTRIES } from './industries'
import { EDUCATION_LEVEL_ENTRIES } from './levels'
import { HARDSHIP_CATEGORIES, SCHOOL_TYPES } from './people-and-schools'
import { SALARY_BANDS, bandOf } from './salary-bands'

const LISTS = { DESTINATIONS, UNPLACED_STATES, EMPLOYER_KINDS, EMPLOYER_SIZES, INDUSTRIES, EDUCATION_LEVEL_ENTRIES, HARDSHIP_CATEGORIES, SCHOOL_TYPES, SALARY_BANDS }

test.each(Object.entries(LISTS))('%s: unique codes of at most 20 characters, named in both languages', (_, list) => {
  const codes = list.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, zh, en } of list) {
    expect(code.length).toBeLessThanOrEqual(20)
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
    expect(en).not.toMatch(/[\u4e00-\u9fff]|^$/)
  }
})

test('GB/T 4754 has the twenty sections A to T', () => {
  expect(INDUSTRIES.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST')
})

test('the placement rate subtracts 70, 71 and 72 and nothing else', () => {
  expect(DESTINATIONS.filter(({ group }) => group === 'unplaced').map(({ code }) => code)).toEqual(['70', '71', '72'])
})

test('every amount falls into one band', () => {
  expect([0, 2999, 3000, 7999, 12000, 19999, 20000, 90000].map((yuan) => bandOf(yuan)?.code)).toEqual(['0-3', '0-3', '3-5', '5-8', '12-20', '12-20', '20+', '20+'])
  expect(bandOf(-1)).toBeUndefined()
})

test('every catalogue says where it comes from', () => {
  expect(new Set(CATALOGUE_SOURCES.map(({ id }) => id)).size).toBe(CATALOGUE_SOURCES.length)
  for (const { title, year, version, publisher, obtained, licence } of CATALOGUE_SOURCES) {
    expect([title, version, publisher, obtained, licence].every((text) => text.trim() !== '')).toBe(true)
    expect(year).toBeGreaterThanOrEqual(2006)
  }
})
