import type { SdkCommand, SdkDatabase } from './sdk'

type Comparison = 'gt' | 'gte' | 'lt' | 'lte'
const comparisons: readonly Comparison[] = ['gt', 'gte', 'lt', 'lte']

/**
 * Our filters as the SDK's conditions.
 * @throws on an undefined value: the SDK would drop it and match everything
 */
export function toConditions(database: SdkDatabase, filter: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).map(([field, condition]) => [field, toCondition(database, field, condition)]))
}

function toCondition(database: SdkDatabase, field: string, condition: unknown): unknown {
  const { command } = database
  if (condition === undefined) throw new Error(`undefined in the filter of ${field}`)
  if (typeof condition !== 'object' || condition === null) return command.eq(condition)
  if ('in' in condition) return command.in(condition.in as unknown[])
  if ('notIn' in condition) return command.nin(condition.notIn as unknown[])
  if ('not' in condition) return command.neq(condition.not)
  if ('startsWith' in condition) return database.RegExp({ regexp: `^${escapeRegExp(String(condition.startsWith))}` })
  if ('contains' in condition) return database.RegExp({ regexp: escapeRegExp(String(condition.contains)), options: 'i' })
  return toRange(command, field, condition)
}

function toRange(command: SdkCommand, field: string, range: Partial<Record<Comparison, unknown>>): unknown {
  const parts = comparisons.filter((one) => one in range).map((one) => command[one](range[one]))
  if (parts.length === 0) throw new Error(`no such condition on ${field}`)
  return parts.length === 1 ? parts[0] : command.and(...parts)
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
