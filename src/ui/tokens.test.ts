import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

type Theme = Record<string, string>

const file = (name: string) => readFileSync(path.join(__dirname, name), 'utf8')

function themeOf(name: 'light' | 'dark'): Theme {
  const block = new RegExp(`@mixin ${name} \\{([\\s\\S]*?)\\n\\}`).exec(file('tokens.scss'))?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, token = '', value = '']) => [token, value]))
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['page', 'surface', 'raised', 'sunken']
const words = ['ink', 'muted', 'faint', 'primary', 'accent-text', 'match', 'deadline', 'warning', 'danger', 'success', 'info']
const soft = ['primary', 'accent', 'match', 'deadline', 'warning', 'danger', 'success', 'info']

/** Every pair of text and ground that a stylesheet of the kit draws. */
const textPairs: [string, string][] = [
  ...words.flatMap((word) => grounds.map((ground): [string, string] => [word, ground])),
  ...soft.map((tone): [string, string] => [`on-${tone}-soft`, `${tone}-soft`]),
  ...soft.map((tone): [string, string] => ['ink', `${tone}-soft`]),
  ...soft.map((tone): [string, string] => ['muted', `${tone}-soft`]),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-press'],
  ['on-danger', 'danger-fill'],
  ['on-inverse', 'inverse'],
  ['surface', 'accent-text'],
]

/** Shapes that carry meaning: controls, the ring, the dot. */
const shapePairs: [string, string][] = [
  ...grounds.slice(0, 3).map((ground): [string, string] => ['line-strong', ground]),
  ...grounds.slice(0, 3).map((ground): [string, string] => ['accent', ground]),
  ...grounds.slice(0, 3).map((ground): [string, string] => ['match', ground]),
]

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = themeOf(name)

  test.each(textPairs)('%s on %s reads: at least 4.5 : 1', (word, ground) => {
    expect(contrast(theme[word] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapePairs)('%s on %s shows: at least 3 : 1', (shape, ground) => {
    expect(contrast(theme[shape] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

test('both themes have the same colours', () => {
  expect(Object.keys(themeOf('dark')).sort()).toEqual(Object.keys(themeOf('light')).sort())
  expect(Object.keys(themeOf('light')).length).toBeGreaterThan(35)
})

test('white initials read on every hue of an avatar', () => {
  const hues = /\$hues: ([^;]+);/.exec(file('avatar/avatar.module.scss'))?.[1]?.split(', ') ?? []
  expect(hues).toHaveLength(8)
  for (const hue of hues) expect(contrast('#ffffff', hue)).toBeGreaterThanOrEqual(4.5)
})

test('white words read on both ends of every ground of the career card', () => {
  const ends = [...file('career-card/career-card.module.scss').matchAll(/linear-gradient\(135deg, (#\w{6}), (#\w{6})\)/g)].flatMap(([, from = '', to = '']) => [from, to])
  expect(ends).toHaveLength(10)
  for (const end of ends) expect(contrast('#ffffff', end)).toBeGreaterThanOrEqual(4.5)
})

test('a stylesheet of the kit takes its colours from the tokens', () => {
  const sheets = readdirSync(__dirname, { recursive: true }).map(String).filter((name) => name.endsWith('.module.scss') && !/avatar|career-card/.test(name))
  expect(sheets.length).toBeGreaterThan(25)
  const withOwnColour = sheets.filter((sheet) => /#[0-9a-f]{3,8}\b/i.test(file(sheet).replace(/#\{[^}]*\}|#ffffff/g, '')))
  expect(withOwnColour).toEqual([])
})

test('no sheet uses the universal selector: the compiler of WeChat refuses it', () => {
  const sheets = readdirSync(__dirname, { recursive: true }).map(String).filter((name) => name.endsWith('.scss'))
  // In a comment, in a calculation and in `@use … as *` an asterisk is none.
  const selectors = (name: string) => file(name).replace(/\/\/.*|calc\([^;]*;|as \*/g, '')
  expect(sheets.filter((name) => /(^|[\s>+~,])\*\s*[,{:.]/m.test(selectors(name)))).toEqual([])
})
