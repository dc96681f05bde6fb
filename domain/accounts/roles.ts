/** Who a person may be in the product; each role is held within a scope (a school, an employer, a student record). */
export const roles = ['student', 'alumnus', 'recruiter', 'career-office', 'counsellor', 'family'] as const
export type Role = (typeof roles)[number]

/** One role of one person, and where it holds. */
export interface Membership {
  role: Role
  /** student record id (of a student; of the student one is family of), employer id or school id, by role */
  scopeId: string
  scopeName: string
}

/** The roles one holds by an own record. */
export function isStudentRole(role: Role): role is 'student' | 'alumnus' {
  return role === 'student' || role === 'alumnus'
}
