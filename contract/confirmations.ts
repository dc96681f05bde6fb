import * as z from 'zod/mini'
import { confirmationStates } from '../domain/cards/confirmed-competencies'
import { CompetencyId, Id, Instant, optionalText } from './fields'
import { operation } from './operation'

/** A level from 1 to 5; an employer confirms what it saw, not what it missed. */
export const ConfirmedLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

/** What a recruiter confirms after an interview: competencies that the posting asks for, and no others. */
export const Confirmed = z.object({ id: CompetencyId, level: ConfirmedLevel })

/** A level that an employer confirmed, as its student sees it: who said so, after which interview, and whether it counts. */
export const Confirmation = z.object({
  confirmationId: Id,
  competency: CompetencyId,
  level: ConfirmedLevel,
  employerName: z.string(),
  jobTitle: z.string(),
  confirmedBy: z.string(),
  confirmedAt: Instant,
  state: z.enum(confirmationStates),
  /** the student's words when disputed */
  statement: z.string(),
})
export type Confirmation = z.infer<typeof Confirmation>

/** The student shows a confirmed level, keeps it to themselves, or says that it is wrong; only what is shown counts. */
export const answerConfirmation = operation({
  name: 'answerConfirmation',
  home: 'student',
  kind: 'command',
  input: z.object({ confirmationId: Id, state: z.enum(confirmationStates), statement: z.optional(optionalText(300)) }),
  output: z.object({ state: z.enum(confirmationStates) }),
  errors: ['STATEMENT_REQUIRED'],
})
