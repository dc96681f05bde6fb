/**
 * A cursor is the number of rows to skip, base 36. Lists that are paged here are short (one job's applicants, one
 * school's queue); none is long enough for skip to hurt.
 */
export function skipOf(cursor: string | undefined): number {
  const skip = cursor ? Number.parseInt(cursor, 36) : 0
  return Number.isSafeInteger(skip) && skip > 0 ? skip : 0
}

/** Takes one row more than the page to learn whether another page follows. */
export function pageOf<T>(rows: readonly T[], skip: number, size: number): { rows: T[]; cursor: string | null } {
  return { rows: rows.slice(0, size), cursor: rows.length > size ? (skip + size).toString(36) : null }
}
