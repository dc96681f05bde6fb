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
