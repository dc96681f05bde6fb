import { COMPETENCIES_BY_ID } from '../competencies/competencies'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '../majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '../majors/majors'
import { OCCUPATIONS, OCCUPATIONS_BY_CODE } from './occupations'
import { OCCUPATION_FAMILIES } from './occupation-families'
import { OCCUPATION_PROFILES } from './profiles'

test('holds at least 120 occupations with unique codes of the classification’s form', () => {
  expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(120)
  expect(OCCUPATIONS_BY_CODE.size).toBe(OCCUPATIONS.length)
  expect(OCCUPATIONS.filter(({ code }) => !/^[2-4]-\d\d-\d\d-\d\d$/.test(code))).toEqual([])
})

test('names every occupation in both languages, with titles, majors that exist, and initials', () => {
  for (const { zh, en, initials, aliases, majors, code } of OCCUPATIONS) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
    expect(en).toMatch(/^[A-Z][A-Za-z &-]+$/)
    expect(initials).toMatch(/^[a-z]+$/)
    expect(aliases.filter(Boolean).length).toBeGreaterThan(0)
    const unknown = majors.filter((token) => !MAJOR_TOKENS_BY_CODE.has(token) && !JUNIOR_COLLEGE_TOKENS_BY_CODE.has(token))
    expect({ code, unknown }).toEqual({ code, unknown: [] })
  }
  expect(new Set(OCCUPATIONS.map(({ family }) => family)).size).toBe(OCCUPATION_FAMILIES.length)
})

test('gives each occupation a profile of three to six competencies of the library, one of them of full weight', () => {
  expect([...OCCUPATION_PROFILES.keys()].sort()).toEqual([...OCCUPATIONS_BY_CODE.keys()].sort())
  for (const [code, profile] of OCCUPATION_PROFILES) {
    expect({ code, unknown: profile.filter(({ id }) => !COMPETENCIES_BY_ID.has(id)) }).toEqual({ code, unknown: [] })
    expect(new Set(profile.map(({ id }) => id)).size).toBe(profile.length)
    expect(profile.length).toBeGreaterThanOrEqual(3)
    expect(profile.length).toBeLessThanOrEqual(6)
    expect(profile.some(({ weight }) => weight === 3)).toBe(true)
  }
})
