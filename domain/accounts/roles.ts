/** Who a person may be in the product; each role is held within a scope (a school, an employer, a student record). */
export const roles = ['student', 'alumnus', 'recruiter', 'career-office', 'counsellor'] as const
export type Role = (typeof roles)[number]

/** One role of one person, and where it holds. */
export interface Membership {
  role: Role
  /** student record id, employer id or school id, by role */
  scopeId: string
  scopeName: string
}
