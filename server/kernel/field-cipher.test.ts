import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { createFieldCipher } from './field-cipher'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const place = { collection: 'students', id: 's1', field: 'bornOn' }

test('what was sealed opens in its place, and looks different every time', () => {
  const cipher = createFieldCipher(key('k1'))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => cipher.open(cipher.seal(text, place), place) === text))
  expect(cipher.seal('2009-03-01', place)).not.toBe(cipher.seal('2009-03-01', place))
  expect(cipher.seal('2009-03-01', place)).not.toContain('2009')
})

test.each([{ collection: 'cards' }, { id: 's2' }, { field: 'name' }])('copied elsewhere it does not open: %o', (moved) => {
  const cipher = createFieldCipher(key('k1'))
  const sealed = cipher.seal('2009-03-01', place)
  expect(() => cipher.open(sealed, { ...place, ...moved })).toThrow()
})

test('a changed character is noticed', () => {
  const cipher = createFieldCipher(key('k1'))
  const sealed = cipher.seal('2009-03-01', place)
  const [version, id, content = ''] = sealed.split('.')
  const bytes = Buffer.from(content, 'base64url')
  for (const at of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    expect(() => cipher.open([version, id, changed.toString('base64url')].join('.'), place)).toThrow()
  }
})

test('a new key seals, the old one still opens; without it nothing does', () => {
  const [old, fresh] = [key('2026'), key('2027')]
  const sealed = createFieldCipher(old).seal('2009-03-01', place)
  const both = createFieldCipher(`${fresh},${old}`)
  expect(both.open(sealed, place)).toBe('2009-03-01')
  expect(both.seal('2009-03-01', place)).toMatch(/^1\.2027\./)
  expect(() => createFieldCipher(fresh).open(sealed, place)).toThrow('2026')
})

test('without keys nothing is sealed, and half a key is refused at once', () => {
  expect(() => createFieldCipher(undefined).seal('x', place)).toThrow('FIELD_KEYS')
  expect(() => createFieldCipher('k1:c2hvcnQ=')).toThrow('32 bytes')
})
