import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { en, zhCN } from './catalogue'
import { choosePlural } from './choose-plural'
import { errorText } from './error-text'
import { findText, translate } from './i18n'
import type * as I18n from './i18n'

type Tree = { readonly [key: string]: string | Tree }

function texts(tree: Tree, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) => (typeof value === 'string' ? { [prefix + key]: value } : texts(value, `${prefix}${key}.`))),
  ) as Record<string, string>
}

const chinese = texts(zhCN)
const english = texts(en)
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

test('English has exactly the keys of Chinese', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
  expect(Object.keys(chinese).length).toBeGreaterThan(150)
})

test('every text is shown somewhere: its key stands in the source, or what a key made at run time begins with', () => {
  const root = path.join(__dirname, '..')
  const files = readdirSync(root, { recursive: true }).map(String).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|^i18n[/\\](zh-CN|en)[/\\]/.test(name))
  const source = files.map((name) => readFileSync(path.join(root, name), 'utf8')).join('\n')
  // Made of a capability: errorText, useOfficeWords, ImportProgress.
  const isOfCapability = (key: string) => /^(errors|\w+\.errors|(roster|grades)\.importing)\./.test(key)
  const isNamed = (key: string) => [`'${key}'`, `"${key}"`].some((quoted) => source.includes(quoted))
  const isMade = (key: string) => [...key.matchAll(/\./g)].some(({ index }) => source.includes(`${key.slice(0, index)}.\${`))
  expect(Object.keys(chinese).filter((key) => !isOfCapability(key) && !isNamed(key) && !isMade(key))).toEqual([])
})

test('no text is empty', () => {
  expect(Object.entries({ ...chinese, ...english }).filter(([, text]) => text.trim() === '')).toEqual([])
})

test('both languages fill in the same things', () => {
  const uneven = Object.keys(chinese).filter((key) => [...new Set(placeholders(chinese[key] ?? ''))].join() !== [...new Set(placeholders(english[key] ?? ''))].join())
  expect(uneven).toEqual([])
})

test('English is English, but for the name of the Chinese language', () => {
  expect(Object.entries(english).filter(([key, text]) => /[\u3400-\u9fff]/.test(text) && key !== 'shell.chinese')).toEqual([])
})

test('the voice is calm: no exclamation marks', () => {
  expect(Object.entries({ ...chinese, ...english }).filter(([, text]) => /[!！]/.test(text))).toEqual([])
})

// A Chinese font draws ’ and “ as wide as a character, also inside an English word.
test('English has straight quotes', () => {
  expect(Object.entries(english).filter(([, text]) => /[‘’“”]/.test(text))).toEqual([])
})

test('a plural stands only where there is an n to count by', () => {
  expect(Object.entries(english).filter(([, text]) => text.includes('[[') && !placeholders(text).includes('n'))).toEqual([])
})

test('looks up in the language asked for and fills in', () => {
  expect(translate('zh-CN', 'common.total', { n: 3 })).toBe('共 3 条')
  expect(translate('en', 'common.total', { n: 1 })).toBe('1 item')
  expect(translate('en', 'common.total', { n: 0 })).toBe('0 items')
  expect(translate('zh-CN', 'common.back')).toBe('返回')
})

test('a name with signs of HTML is filled in as it is', () => {
  expect(translate('zh-CN', 'common.removeItem', { name: '<C&C++>' })).toBe('移除<C&C++>')
})

test('finds a text by a path made at run time, and says when there is none', () => {
  expect(findText('en', 'matching.student.chip.major.class')).toBe('Major class fits')
  expect(findText('en', 'matching.student.chip.major.planet')).toBeUndefined()
  expect(findText('en', 'matching.student.chip')).toBeUndefined()
})

test('every code has words, also one that nobody knows', () => {
  expect(errorText('zh-CN', 'RATE_LIMITED')).toBe('操作有点快，过一会儿再试。')
  expect(errorText('en', 'SOMETHING_NEW')).toBe('Something went wrong.')
})

test('works where Intl does not exist, as in a mini-program', () => {
  const kept = globalThis.Intl
  try {
    Reflect.deleteProperty(globalThis, 'Intl')
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof I18n>('./i18n')
      expect(fresh.translate('en', 'common.selected', { n: 2 })).toBe('2 selected')
      expect(fresh.translate('zh-CN', 'common.save')).toBe('保存')
    })
  } finally {
    globalThis.Intl = kept
  }
})

test('chooses the plural by n', () => {
  expect(choosePlural('{n} [[level|levels]] short', { n: 1 })).toBe('{n} level short')
  expect(choosePlural('[[point|points]]', { n: '2' })).toBe('points')
  expect(choosePlural('no choice', {})).toBe('no choice')
})
