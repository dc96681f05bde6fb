import { Signer } from '../security/signer'
import { Sessions } from './sessions'

const signer = new Signer(Buffer.alloc(32, 1))
const personas = [{ openid: 'alice', unionid: 'u', name: 'Alice', note: '' }]

test('a token tells whom it was issued to, and nobody can make one', () => {
  const sessions = new Sessions(signer, personas)
  const token = sessions.open('alice') ?? ''
  expect(sessions.openid(token)).toBe('alice')
  const [, signature] = token.split('.')
  const forged = [`${Buffer.from('bob').toString('base64url')}.${signature}`, `${token}0`, token.slice(0, -1), '', '.', 'alice']
  expect(forged.map((text) => sessions.openid(text))).toEqual(Array(6).fill(undefined))
  expect(new Sessions(new Signer(Buffer.alloc(32, 2)), personas).openid(token)).toBeUndefined()
})

test('only personas sign in; without a list anybody may', () => {
  expect(new Sessions(signer, personas).open('mallory')).toBeUndefined()
  expect(new Sessions(signer, undefined).open('mallory')).toBeDefined()
  expect(new Sessions(signer, undefined).open('')).toBeUndefined()
})
