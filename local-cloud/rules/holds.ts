import { evaluate, type RuleScope } from './evaluate'
import { type Expression, parseRule } from './expression'
import type { Rule } from './rule-set'

const parsed = new Map<string, Expression>()

/** Whether a rule allows. A missing rule, and one that cannot be read, allow nothing. */
export function holds(rule: Rule | undefined, scope: RuleScope): boolean {
  if (typeof rule !== 'string') return rule === true
  try {
    const expression = parsed.get(rule) ?? parseRule(rule)
    parsed.set(rule, expression)
    return evaluate(expression, scope) === true
  } catch {
    return false
  }
}
