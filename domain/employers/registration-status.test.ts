import { registrationStatus } from './registration-status'

const sent = { name: '江城科技有限公司', licenceFileId: 'cloud://e/licences/a/1.jpg' }

test.each([
  [null, 'unverified'],
  [{ ...sent, status: 'returned' }, 'unverified'],
  [{ ...sent, status: 'unverified' }, 'unverified'],
  [{ ...sent, status: 'verified' }, 'verified'],
  [{ ...sent, name: '江城科技股份有限公司', status: 'verified' }, 'unverified'],
  [{ ...sent, licenceFileId: 'cloud://e/licences/a/2.jpg', status: 'verified' }, 'unverified'],
  [{ ...sent, status: 'suspended' }, 'suspended'],
] as const)('standing %j: %s', (standing, status) => {
  expect(registrationStatus(standing, sent)).toBe(status)
})

test.each([
  ['nobody says it, as before', undefined, null, 'verified'],
  ['somebody says it for the first time', null, 's-1', 'unverified'],
  ['somebody else says it', 's-2', 's-1', 'unverified'],
  ['the same says it again', 's-1', 's-1', 'verified'],
  ['it is taken back', 's-1', null, 'verified'],
] as const)('who founded it: %s', (_case, before, founderStudentId, expected) => {
  expect(registrationStatus({ ...sent, status: 'verified', founderStudentId: before }, { ...sent, founderStudentId })).toBe(expected)
})
