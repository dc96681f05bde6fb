import { blankRegistration, findRegistrationProblems } from './registration-form'

const whole = { name: '江城智造有限公司', creditCode: '91350100M000100Y43', kind: '39', size: '100-499', industry: 'I', city: '420100', introduction: '做工业软件。', contactName: '王敏', contactTitle: '招聘经理' }

test('everything is asked for, the licence too', () => {
  expect(Object.keys(findRegistrationProblems(blankRegistration, false)).sort()).toEqual([...Object.keys(blankRegistration), 'licenceFileId'].sort())
  expect(findRegistrationProblems(whole, true)).toEqual({})
  expect(findRegistrationProblems(whole, false)).toEqual({ licenceFileId: 'missing' })
})

test('the credit code is checked while typing: its length, then its check character, however it is written', () => {
  const codeProblem = (creditCode: string) => findRegistrationProblems({ ...whole, creditCode }, true).creditCode
  expect(codeProblem('9135')).toBe('malformed')
  expect(codeProblem('91350100M000100Y44')).toBe('check-character')
  expect(codeProblem(' 9135 0100 m000100y43 ')).toBeUndefined()
})
