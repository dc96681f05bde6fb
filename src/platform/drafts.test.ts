import { draftsOf } from './drafts'
import type { Storage } from './storage'

jest.mock('./storage', () => ({}))

const day = 24 * 60 * 60_000

function memory(): Storage {
  const values = new Map<string, string>()
  return {
    read: key => (values.has(key) ? (JSON.parse(values.get(key) ?? '') as unknown) : undefined),
    write: (key, value) => void values.set(key, JSON.stringify(value)),
    remove: key => void values.delete(key),
  }
}

test('a draft comes back as it was typed, for its form and its account', () => {
  const storage = memory()
  const drafts = draftsOf('a1', storage, () => 1000)
  drafts.save('job:new', { title: '前端工程师', cities: ['230100'] })
  expect(drafts.read('job:new')).toEqual({ values: { title: '前端工程师', cities: ['230100'] }, savedAt: 1000 })
  expect(drafts.read('job:j1')).toBeUndefined()
  expect(draftsOf('a2', storage, () => 1000).read('job:new')).toBeUndefined()
})

test('a sent form leaves no draft', () => {
  const drafts = draftsOf('a1', memory(), () => 0)
  drafts.save('f', 1)
  drafts.discard('f')
  expect(drafts.read('f')).toBeUndefined()
})

test('a draft is offered for 60 days', () => {
  const storage = memory()
  draftsOf('a1', storage, () => 0).save('f', 1)
  expect(draftsOf('a1', storage, () => 60 * day).read('f')?.values).toBe(1)
  expect(draftsOf('a1', storage, () => 60 * day + 1).read('f')).toBeUndefined()
})

test('what is stored but no draft is ignored', () => {
  const storage = memory()
  storage.write('draft.a1.f', { something: 'else' })
  expect(draftsOf('a1', storage).read('f')).toBeUndefined()
})
