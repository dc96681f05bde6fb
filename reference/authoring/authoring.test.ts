import { readFileSync } from 'node:fs'
import competencyInitials from '../competencies/initials.json'
import cities from '../divisions/cities.json'
import provinces from '../divisions/provinces.json'
import { CITIES } from '../divisions/cities'
import { PROVINCES_BY_CODE } from '../divisions/provinces'
import juniorCollege from '../majors/junior-college-2021.json'
import undergraduate from '../majors/undergraduate-2024.json'
import occupationInitials from '../occupations/initials.json'
import readings from '../pinyin/readings.json'
import { cityRows, provinceRows } from './division-rows'
import { initialsByCode } from './initials-by-code'
import { majorRows } from './major-rows'
import { pinyinRows } from './pinyin-rows'

test('what is shipped is what the authoring scripts write', () => {
  expect(undergraduate).toEqual(majorRows(readFileSync('reference/majors/undergraduate-2024.tsv', 'utf8')))
  expect(juniorCollege).toEqual(majorRows(readFileSync('reference/majors/junior-college-2021.tsv', 'utf8')))
  expect(provinces).toEqual(provinceRows())
  expect(cities).toEqual(cityRows())
  expect(occupationInitials).toEqual(initialsByCode('reference/occupations/rows'))
  expect(competencyInitials).toEqual(initialsByCode('reference/competencies/rows'))
  expect(readings).toEqual(pinyinRows())
})

test('337 mainland cities and three more, each in a province', () => {
  expect(CITIES.filter(({ code }) => code < '700000')).toHaveLength(337)
  expect(CITIES).toHaveLength(340)
  expect(PROVINCES_BY_CODE.size).toBe(34)
  expect(CITIES.filter(({ code }) => !PROVINCES_BY_CODE.has(`${code.slice(0, 2)}0000`))).toEqual([])
})

test.each([
  ['230100', '哈尔滨', 'Harbin', 'heb'],
  ['610100', '西安', "Xi'an", 'xa'],
  ['222400', '延边', 'Yanbian', 'yb'],
  ['500000', '重庆', 'Chongqing', 'cq'],
  ['810000', '香港', 'Hong Kong', 'xg'],
])('%s is %s', (code, zh, en, first) => {
  expect(CITIES.find((city) => city.code === code)).toEqual({ code, zh, en, initials: first })
})
