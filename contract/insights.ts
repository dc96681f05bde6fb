import * as z from 'zod/mini'
import { operation } from './operation'

/** The career office's first page in one call: what waits for a decision, and where the cohort stands. */
export const readCampusToday = operation({
  name: 'readCampusToday',
  home: 'campus',
  kind: 'query',
  input: z.object({}),
  output: z.object({
    schoolName: z.string(),
    waiting: z.object({ employers: z.int(), jobs: z.int(), disputes: z.int() }),
    cohorts: z.array(z.object({ graduationYear: z.int(), studentCount: z.int(), claimedCount: z.int(), appliedCount: z.int(), offeredCount: z.int() })),
    market: z.object({ publishedJobCount: z.int(), verifiedEmployerCount: z.int() }),
  }),
})
