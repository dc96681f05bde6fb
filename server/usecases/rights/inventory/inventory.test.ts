import { readFileSync } from 'node:fs'
import { holdings } from './inventory'

const words = ({ purpose, readers, kept }: (typeof holdings)[number][1]) => [purpose, readers, kept]

test.each(holdings)('%s: says what it holds, why, for whom and how long', (_name, holding) => {
  for (const text of [...words(holding), holding.title.en, holding.title['zh-CN']]) expect(text).not.toBe('')
})

test.each(holdings)('%s: what is read about a student is also forgotten, or it says what remains', (_name, { read, forget, remains }) => {
  if (read) expect(forget !== null || remains !== undefined).toBe(true)
})

test('the account is forgotten after everything found by it', () => {
  const order = holdings.map(([name]) => name)
  for (const name of ['inbox', 'cards', 'applications', 'sittings', 'resumes'] as const) expect(order.indexOf(name)).toBeLessThan(order.indexOf('accounts'))
  expect(order.indexOf('talent-parts')).toBeLessThan(order.indexOf('cards'))
})

test('docs/privacy.md holds every collection as the inventory has it', () => {
  const page = readFileSync('docs/privacy.md', 'utf8')
  for (const [name, holding] of holdings) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`))
    expect([name, row]).toEqual([name, expect.any(String)])
    for (const text of words(holding)) expect(row).toContain(text.replaceAll('|', '\\|'))
  }
})
