import type { OutputOf } from '~/contract/operation'
import type { openShare } from '~/contract/sharing'
import type { Employer } from '../../ports/collections'

type EmployerView = OutputOf<typeof openShare>['job']['employer']

/** An employer as everybody may see it. */
export function employerView(employer: Employer): EmployerView {
  const { _id, name, kind, size, industry, city, introduction, status } = employer
  return { employerId: _id, name, kind, size, industry, city, introduction, isVerified: status === 'verified' }
}
