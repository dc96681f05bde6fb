import type { registerEmployer } from '~/contract/employers'
import type { InputOf } from '~/contract/operation'
import { isCreditCode, normalizeCreditCode } from '~/domain/employers/credit-code'

export type Registration = Omit<InputOf<typeof registerEmployer>, 'licenceFileId'>
export type RegistrationField = keyof Registration | 'licenceFileId'
type TextField = Exclude<keyof Registration, 'isOwnBusiness'>

export const blankRegistration: Record<TextField, string> = { name: '', creditCode: '', kind: '', size: '', industry: '', city: '', introduction: '', contactName: '', contactTitle: '' }

/** Code of what is wrong with a field, as the server would say it; the words stand in i18n. */
export function findRegistrationProblems(values: Registration, hasLicence: boolean): Partial<Record<RegistrationField, string>> {
  const problems: Partial<Record<RegistrationField, string>> = {}
  for (const field of Object.keys(blankRegistration) as TextField[]) {
    if (values[field].trim() === '') problems[field] = 'missing'
  }
  const code = normalizeCreditCode(values.creditCode)
  if (code !== '' && code.length !== 18) problems.creditCode = 'malformed'
  else if (code !== '' && !isCreditCode(code)) problems.creditCode = 'check-character'
  if (!hasLicence) problems.licenceFileId = 'missing'
  return problems
}
