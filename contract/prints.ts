import * as z from 'zod/mini'
import { isSemester, type SemesterKey } from '../domain/cards/chapters'
import { operation } from './operation'

const Semester = z.custom<SemesterKey>((value) => typeof value === 'string' && isSemester(value))
const Language = z.enum(['zh-CN', 'en'])

/**
 * A PDF in the reply itself: nothing of it is left in storage. `content`: base64, some 100 KB. `missing`: characters that
 * can't be drawn: 〓 stands for them.
 */
const Print = z.object({ content: z.string(), fileName: z.string(), pageCount: z.int(), missing: z.array(z.string()) })

/** The report of a semester's evaluation (the newest unless told) as PDF. */
export const printReport = operation({
  name: 'printReport',
  home: 'documents',
  kind: 'query',
  input: z.object({ semester: z.optional(Semester), language: Language }),
  output: Print,
})

/** The own career card, all of it, as PDF. */
export const printCard = operation({
  name: 'printCard',
  home: 'documents',
  kind: 'query',
  input: z.object({ language: Language }),
  output: Print,
})
