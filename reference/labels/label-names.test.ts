import { foldWords } from '~/domain/cards/fold-words'
import { testedLanguages } from '~/domain/cards/entry-kinds'
import { LABEL_NAMES, LABEL_NAMES_BY_KEY, foldedNamesOf, labelNamed } from './label-names'

test('every row is whole: a code, a group, a name in both languages', () => {
  expect(LABEL_NAMES_BY_KEY.size).toBe(LABEL_NAMES.length)
  for (const { code, zh, en, group, language } of LABEL_NAMES) {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
    expect(en).not.toMatch(/[\u4e00-\u9fff]|^$/)
    if (group === 'language') expect(testedLanguages).toContain(language)
  }
})

test('no name means two things', () => {
  const meant = new Map<string, string>()
  for (const name of LABEL_NAMES) {
    const kind = name.group === 'hobby' ? 'hobby' : 'credential'
    for (const folded of new Set(foldedNamesOf(name))) {
      expect(folded).not.toBe('')
      expect([folded, meant.get(`${kind} ${folded}`)]).toEqual([folded, undefined])
      meant.set(`${kind} ${folded}`, name.code)
    }
  }
})

test('a code that could be typed names itself', () => {
  for (const { code, group } of LABEL_NAMES) if (foldWords(code) === code && labelNamed(group, code)) expect(labelNamed(group, code)?.code).toBe(code)
})

test('what is contained is there, in the same group, and no circle', () => {
  for (const { code, group, contains } of LABEL_NAMES) {
    const met = new Set([code])
    for (let next = contains; next !== undefined; next = LABEL_NAMES_BY_KEY.get(`${group}:${next}`)?.contains) {
      expect(LABEL_NAMES_BY_KEY.has(`${group}:${next}`)).toBe(true)
      expect(met.has(next)).toBe(false)
      met.add(next)
    }
  }
})

test('every language an entry can be in has its name', () => {
  for (const language of testedLanguages) expect(LABEL_NAMES_BY_KEY.has(`language:${language}`)).toBe(true)
})
