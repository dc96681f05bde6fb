import fc from 'fast-check'
import type { EducationLevel } from './codes'
import { citiesInProvince, isMunicipality, provinceOf } from './city'
import { compareLevels, isEducationLevel, meetsLevel } from './education-level'
import { labelOf } from './locale'
import { admitsMajor, coversMajor, majorDepth, majorPath, simplifyMajorTokens } from './major-token'
import { parseOfficialMajorCode } from './official-major-code'
import { searchCatalogue, type Searchable } from './search-catalogue'

describe('major tokens', () => {
  test.each([
    ['08', 'discipline'],
    ['0809', 'class'],
    ['080901', 'major'],
    ['0502100', 'major'],
    ['080', undefined],
    ['', undefined],
    ['08x9', undefined],
  ] as const)('%s names a %s', (token, depth) => expect(majorDepth(token)).toBe(depth))

  test.each([
    ['08', '080901', true],
    ['0809', '080901', true],
    ['080901', '080901', true],
    ['0807', '080901', false],
    ['080902', '080901', false],
    ['0502', '0502100', true],
    ['050210', '0502100', false],
    ['080', '080901', false],
    ['', '080901', false],
  ])('%s covers %s: %s', (token, code, covered) => expect(coversMajor(token, code)).toBe(covered))

  test('a path leads down to the token, and every step of it covers the token', () => {
    expect(majorPath('080901')).toEqual(['08', '0809', '080901'])
    expect(majorPath('0502100')).toEqual(['05', '0502', '0502100'])
    expect(majorPath('08')).toEqual(['08'])
    expect(majorPath('')).toEqual([])
  })

  const code = fc.integer({ min: 10101, max: 139999 }).map((n) => String(n).padStart(6, '0'))
  const token = fc.tuple(code, fc.constantFrom(2, 4, 6)).map(([digits, length]) => digits.slice(0, length))

  test('simplifying a list never changes which majors it admits', () => {
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 6 }), code, (tokens, major) => {
        const simple = simplifyMajorTokens(tokens)
        expect(admitsMajor(simple, major)).toBe(admitsMajor(tokens, major))
        expect(simple.length).toBeLessThanOrEqual(tokens.length)
      }),
    )
    expect(simplifyMajorTokens(['080901', '08', '0809', '07'])).toEqual(['07', '08'])
    expect(admitsMajor([], '080901')).toBe(true)
  })

  test.each([
    ['080911TK', { code: '080911', isSpecial: true, isControlled: true }],
    [' 030101k ', { code: '030101', isSpecial: false, isControlled: true }],
    ['０８０９０１', { code: '080901', isSpecial: false, isControlled: false }],
    ['0809', undefined],
    ['080911KT', undefined],
  ])('reads the official code %s', (text, parsed) => expect(parseOfficialMajorCode(text)).toEqual(parsed))
})

describe('education levels', () => {
  const ladder: EducationLevel[] = ['11', '14', '21', '31']
  test('a level meets itself and every lower one', () => {
    ladder.forEach((own, i) => ladder.forEach((required, j) => expect(meetsLevel(required, own)).toBe(i <= j)))
  })
  test('sorts from the highest and knows its codes', () => {
    expect([...ladder].reverse().sort(compareLevels)).toEqual(ladder)
    expect(isEducationLevel('21')).toBe(true)
    expect(isEducationLevel('20')).toBe(false)
  })
})

describe('cities', () => {
  test('lie in their province, and municipalities in themselves', () => {
    expect(provinceOf('230100')).toBe('230000')
    expect(provinceOf('110000')).toBe('110000')
    expect(isMunicipality('110000')).toBe(true)
    expect(isMunicipality('230100')).toBe(false)
    expect(citiesInProvince([{ code: '230100' }, { code: '220100' }, { code: '230200' }], '230000')).toEqual([{ code: '230100' }, { code: '230200' }])
  })
})

describe('search', () => {
  const entries: Searchable[] = [
    { code: '080902', zh: '软件工程', en: 'Software Engineering', initials: 'rjgc' },
    { code: '081013', zh: '工程软件', en: 'Engineering Software', initials: 'gcrj' },
    { code: '080919', zh: '工业软件', en: 'Industrial Software', initials: 'gyrj', aliases: ['CAE 开发'] },
    { code: '610100', zh: '西安', en: "Xi'an", initials: 'xa' },
  ]
  const found = (query: string, limit?: number) => searchCatalogue(entries, query, limit).map(({ zh }) => zh)

  test.each([
    ['软件', ['软件工程', '工程软件', '工业软件']],
    ['软件工程', ['软件工程']],
    ['rj', ['软件工程', '工程软件', '工业软件']],
    ['GYRJ', ['工业软件']],
    ['0809', ['软件工程', '工业软件']],
    ['software', ['软件工程', '工程软件', '工业软件']],
    ['xian', ['西安']],
    ['cae', ['工业软件']],
    ['  ', []],
    ['哲学', []],
  ])('%s finds %j', (query, names) => expect(found(query)).toEqual(names))

  test('holds to the limit, best first', () => expect(found('软件', 1)).toEqual(['软件工程']))
})

test('a code unknown to the catalogue is shown as it is', () => {
  const cities = new Map([['230100', { zh: '哈尔滨', en: 'Harbin' }]])
  expect([labelOf(cities, '230100', 'zh-CN'), labelOf(cities, '230100', 'en'), labelOf(cities, '999999', 'en')]).toEqual(['哈尔滨', 'Harbin', '999999'])
})
