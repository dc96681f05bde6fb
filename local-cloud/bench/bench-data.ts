import type { Doc, IndexDeclaration } from '../documents/store'

export const DOCUMENTS = 100_000

export const BENCH_INDEXES: Record<string, IndexDeclaration[]> = {
  jobs: [
    {
      name: 'city-published',
      keys: [
        { field: 'city', direction: 1 },
        { field: 'publishedAt', direction: -1 },
      ],
    },
    { name: 'majors', keys: [{ field: 'majors', direction: 1 }] },
  ],
  accounts: [],
}

/** Postings of about 400 bytes: 340 cities, up to three majors of 816 each. */
export function jobs(): Doc[] {
  return Array.from({ length: DOCUMENTS }, (_, n) => ({
    _id: `job-${n}`,
    title: `Posting ${n}`,
    city: `c${(n * 7919) % 340}`,
    majors: [`m${n % 816}`, `m${(n * 31) % 816}`, `m${(n * 17) % 816}`],
    salary: { from: 4000 + (n % 60) * 100, to: 8000 + (n % 60) * 100 },
    openings: n % 9,
    publishedAt: new Date(1_760_000_000_000 + n * 1000),
    text: 'x'.repeat(200),
  }))
}

export function accounts(): Doc[] {
  return Array.from({ length: 2000 }, (_, n) => ({ _id: `a${n}`, balance: 100 }))
}
