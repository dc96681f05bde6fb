import { OCCUPATIONS } from '../occupations/occupations'
import { OCCUPATION_INTERESTS } from '../occupations/interest-codes'
import { COMPETENCIES_BY_ID } from '../competencies/competencies'
import { COMPETENCY_LINKS } from './competency-links'
import { CURRENT_INSTRUMENTS, currentInstrument, instrumentOf, INSTRUMENTS } from './instruments'
import { meaningOf } from './meanings'

test.each(INSTRUMENTS.map((one) => [`${one.id} ${one.version}`, one] as const))('%s: items have one id, words in both languages and a scale with words', (_, instrument) => {
  const { items, scales, options } = instrument
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const { zh, en, scale } of items) {
    expect(zh).toMatch(/[\u3400-\u9fff]/)
    expect(en).not.toMatch(/[\u3400-\u9fff]|^$/)
    expect(scales.map(({ id }) => id)).toContain(scale)
    expect(meaningOf(instrument.id, scale).name.zh).not.toBe('')
  }
  expect(options).toHaveLength(5)
  // Every scale is asked for equally often, and has items enough for one to be missing.
  const counts = scales.map(({ id }) => items.filter(({ scale }) => scale === id).length)
  expect(new Set(counts).size).toBe(1)
  expect(counts[0]).toBeGreaterThanOrEqual(5)
})

test('how many items each instrument asks', () => {
  expect(CURRENT_INSTRUMENTS.map(({ id, items }) => [id, items.length])).toEqual([['personality', 50], ['interests', 48], ['adaptability', 20], ['decision', 20]])
})

test('each says where it comes from, under which licence, and whether anybody validated it', () => {
  for (const { source, licence, validity } of INSTRUMENTS) {
    expect([source.zh, source.en, licence.zh, licence.en]).not.toContain('')
    if (validity.zh !== 'published') expect([source.zh, source.en]).toEqual([expect.stringContaining('未经验证'), expect.stringContaining('not validated')])
  }
  // The one instrument that others tested was tested in English; what is ours is marked so in both languages.
  expect(CURRENT_INSTRUMENTS.map(({ id, validity }) => [id, validity.zh, validity.en])).toEqual([
    ['personality', 'translated', 'published'],
    ['interests', 'original', 'original'],
    ['adaptability', 'original', 'original'],
    ['decision', 'original', 'original'],
  ])
})

test('what is our own claims no published reliability', () => {
  for (const { validity, scales } of INSTRUMENTS) if (validity.en === 'original') expect(scales.every(({ publishedAlpha }) => publishedAlpha === null)).toBe(true)
})

test('a version is found, one that never was is not', () => {
  expect(instrumentOf('decision', '1')).toBe(currentInstrument('decision'))
  expect(instrumentOf('decision', '0')).toBeUndefined()
})

test('competency links lead from a scale there is to a general competency there is', () => {
  for (const { instrument, scale, competency } of COMPETENCY_LINKS.links) {
    expect(currentInstrument(instrument).scales.map(({ id }) => id)).toContain(scale)
    expect(COMPETENCIES_BY_ID.get(competency)?.group).toBe('general')
  }
  expect(COMPETENCY_LINKS.links.some(({ instrument }) => instrument === 'interests')).toBe(false)
})

test('every occupation of the catalogue has three different interest types', () => {
  expect(OCCUPATION_INTERESTS).toHaveLength(OCCUPATIONS.length)
  for (const { interests } of OCCUPATION_INTERESTS) expect(new Set(interests).size).toBe(3)
})
