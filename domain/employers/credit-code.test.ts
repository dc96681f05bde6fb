import * as fc from 'fast-check'
import { creditCodeCheckCharacter, isCreditCode, normalizeCreditCode } from './credit-code'

// Codes of real organisations, as they publish them; the first is the example of the standard.
test.each(['91350100M000100Y43', '91440300708461136T', '91110000802100433B', '914403001922038216', '91330100799655058B'])('%s is right', (code) => {
  expect(isCreditCode(code)).toBe(true)
})

test.each(['91350100M000100Y44', '91440300708461136', '91440300708461136TT', '9144030070846113OT', '', '９1440300708461136T'])('%s is wrong', (code) => {
  expect(isCreditCode(code)).toBe(false)
})

test('typed with spaces, small or full-width letters it is the same code', () => {
  expect(normalizeCreditCode(' 9144 0300 7084 6113 6t ')).toBe('91440300708461136T')
  expect(normalizeCreditCode('９１440300708461136Ｔ')).toBe('91440300708461136T')
})

const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const first17 = fc.array(fc.constantFrom(...characters), { minLength: 17, maxLength: 17 }).map((parts) => parts.join(''))

test('one wrong character is always found', () => {
  fc.assert(
    fc.property(first17, fc.nat(17), fc.constantFrom(...characters), (text, position, other) => {
      const code = text + (creditCodeCheckCharacter(text) ?? '')
      fc.pre(code[position] !== other)
      return isCreditCode(code) && !isCreditCode(code.slice(0, position) + other + code.slice(position + 1))
    }),
  )
})
