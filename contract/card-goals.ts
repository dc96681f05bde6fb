import * as z from 'zod/mini'
import { entryKinds } from '../domain/cards/entry-kinds'
import { CompetencyId, DateOn, Id, Instant, text } from './fields'
import { operation } from './operation'

export const GoalMeasure = z.discriminatedUnion('by', [
  z.object({ by: z.literal('competency'), id: CompetencyId, level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]) }),
  z.object({ by: z.literal('entries'), kind: z.enum(entryKinds), count: z.int().check(z.gte(1), z.lte(50)) }),
  z.object({ by: z.literal('steps'), steps: z.array(z.object({ text: text(60), isDone: z.boolean() })).check(z.minLength(1), z.maxLength(8)) }),
])

export const Goal = z.object({
  goalId: Id,
  what: z.string(),
  byOn: DateOn,
  measure: GoalMeasure,
  progress: z.object({ done: z.int(), of: z.int(), isReached: z.boolean() }),
  revision: z.int(),
  updatedAt: Instant,
})
export type Goal = z.infer<typeof Goal>

/** Sets a goal, or changes one from the revision it was read at. */
export const saveGoal = operation({
  name: 'saveGoal',
  home: 'student',
  kind: 'command',
  input: z.object({
    /** absent: a new goal */
    goalId: z.optional(Id),
    revision: z.int().check(z.gte(0)),
    what: text(60),
    byOn: DateOn,
    measure: GoalMeasure,
  }),
  output: z.object({ goalId: Id, revision: z.int() }),
  errors: ['GOAL_CHANGED', 'TOO_MANY_GOALS'],
})

/** Gives a goal up, from the revision it was read at. */
export const removeGoal = operation({
  name: 'removeGoal',
  home: 'student',
  kind: 'command',
  input: z.object({ goalId: Id, revision: z.int().check(z.gte(1)) }),
  output: z.object({ goalId: Id }),
  errors: ['GOAL_CHANGED'],
})
