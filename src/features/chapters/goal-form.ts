import type { Goal } from '~/contract/card-goals'
import type { EntryKind } from '~/domain/cards/entry-kinds'

export interface GoalForm {
  what: string
  byOn: string
  by: Goal['measure']['by']
  competency: string
  level: '1' | '2' | '3' | '4' | '5'
  kind: EntryKind
  count: number
  steps: { text: string; isDone: boolean }[]
  /** of the goal the words were written on; 0 for a new one */
  revision: number
}

export const blankGoal: GoalForm = { what: '', byOn: '', by: 'competency', competency: '', level: '3', kind: 'project', count: 1, steps: [{ text: '', isDone: false }], revision: 0 }

export function goalFormOf({ what, byOn, measure, revision }: Goal): GoalForm {
  const form = { ...blankGoal, what, byOn, by: measure.by, revision }
  if (measure.by === 'competency') return { ...form, competency: measure.id, level: String(measure.level) as GoalForm['level'] }
  return measure.by === 'entries' ? { ...form, kind: measure.kind, count: measure.count } : { ...form, steps: measure.steps }
}

/** Steps without words are none. */
export function measureOf({ by, competency, level, kind, count, steps }: GoalForm): Goal['measure'] {
  if (by === 'competency') return { by, id: competency, level: Number(level) as 1 | 2 | 3 | 4 | 5 }
  return by === 'entries' ? { by, kind, count } : { by, steps: steps.filter(({ text }) => text.trim() !== '') }
}

export function isComplete(form: GoalForm): boolean {
  if (form.what.trim() === '' || form.byOn === '') return false
  if (form.by === 'competency') return form.competency !== ''
  return form.by === 'entries' || form.steps.some(({ text }) => text.trim() !== '')
}
