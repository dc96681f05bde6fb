import { type StartUp, startUpEntry, startUpVerification } from './start-up-entry'

const studies = { level: '21', major: '080901', graduationYear: 2027 } as const
const settle = (standing: StartUp | null, status: 'unverified' | 'verified' | 'returned' | 'suspended', name = '新枝科技', today = '2026-11-29') => startUpEntry(standing, { employer: { name, status }, studies, today })
const standing: StartUp = { title: '新枝科技', chapter: '2025-2', verification: 'verified' }

test.each(['unverified', 'returned', 'suspended'] as const)('%s: a business that was never verified is not on the card', (status) => {
  expect(settle(null, status)).toBeNull()
})

test('verified, it stands under its name in the chapter of that day in China', () => {
  expect(settle(null, 'verified')).toEqual({ title: '新枝科技', chapter: '2026-1', verification: 'verified' })
  expect(settle(null, 'verified', '新枝科技', '2028-03-01')).toMatchObject({ chapter: 'after' })
})

test('verified anew it stays in its chapter, and its name follows', () => {
  expect(settle({ ...standing, verification: 'unverified' }, 'verified', '新枝智能')).toEqual({ title: '新枝智能', chapter: '2025-2', verification: 'verified' })
})

test('suspended it is unverified under the name that was verified; while its name is being checked nothing changes', () => {
  expect(settle(standing, 'suspended', '没人核验过的名字')).toEqual({ ...standing, verification: 'unverified' })
  expect(settle(standing, 'unverified', '没人核验过的名字')).toEqual(standing)
})

test('what is disputed stays disputed, whatever is decided on the employer', () => {
  const disputed: StartUp = { ...standing, verification: 'disputed' }
  expect(settle(disputed, 'verified', '新枝智能')).toEqual({ ...disputed, title: '新枝智能' })
  expect(settle(disputed, 'suspended')).toEqual(disputed)
})

test('an entry that stands holds as long as its employer is not suspended', () => {
  expect((['unverified', 'verified', 'returned', 'suspended'] as const).map(startUpVerification)).toEqual(['verified', 'verified', 'verified', 'unverified'])
})
