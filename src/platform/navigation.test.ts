import { decodeParams, urlOf } from './navigation'
import { shareTokenOf } from './launch'

jest.mock('@tarojs/taro', () => ({}))

test('an address carries its query encoded, without what is undefined', () => {
  expect(urlOf('share', { token: 'a/b&c' })).toBe('/pages/share/index?token=a%2Fb%26c')
  expect(urlOf('welcome', {})).toBe('/pages/welcome/index')
  expect(urlOf('home')).toBe('/pages/home/index')
})

test('the query comes encoded as it stood in the address, and Taro adds fields of its own', () => {
  expect(decodeParams({ next: '%2Fpages%2Fme%2Findex', $taroTimestamp: '1' })).toEqual({ next: '/pages/me/index' })
  expect(decodeParams({ odd: '100%' })).toEqual({ odd: '100%' })
  expect(decodeParams({ id: 'j1%7Cs1%7C1' })).toEqual({ id: 'j1|s1|1' })
})

test.each([
  [{ token: 'Ab3_-xyz90' }, 'Ab3_-xyz90'],
  [{ scene: 't%3DAb3_-xyz90' }, 'Ab3_-xyz90'],
  [{ scene: 'Ab3_-xyz90' }, 'Ab3_-xyz90'],
  [{ token: 'short' }, undefined],
  [{}, undefined],
])('the token of %j is %s', (params, token) => {
  expect(shareTokenOf(params)).toBe(token)
})
