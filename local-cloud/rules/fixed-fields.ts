import type { Doc } from '../documents/store'

/** At most this many combinations of `$in` lists are tried. */
const mostCases = 64

/**
 * What a query fixes about every document it can return: its equality conditions, one case per combination of `$in`
 * values. A rule must hold in every case, since the platform checks the query, not the documents ("the query must be a
 * subset of the rule").
 */
export function fixedFields(query: Doc): Doc[] {
  let cases: Doc[] = [{}]
  for (const [key, condition] of conditions(query)) {
    const values = valuesOf(condition)
    if (!values || cases.length * values.length > mostCases) continue
    cases = cases.flatMap((fields) => values.map((value) => assign(fields, key, value)))
  }
  return cases
}

function conditions(query: Doc): [string, unknown][] {
  return Object.entries(query).flatMap(([key, condition]) => {
    if (key !== '$and') return key.startsWith('$') ? [] : [[key, condition] as [string, unknown]]
    return Array.isArray(condition) ? condition.flatMap((part) => conditions(part as Doc)) : []
  })
}

/** The values a condition allows, or undefined when it allows a range. */
function valuesOf(condition: unknown): unknown[] | undefined {
  if (typeof condition !== 'object' || condition === null || condition instanceof Date) return [condition]
  const { $eq, $in } = condition as { $eq?: unknown; $in?: unknown }
  if ($eq !== undefined) return [$eq]
  if (Array.isArray($in)) return $in as unknown[]
  return Object.keys(condition).some((key) => key.startsWith('$')) ? undefined : [condition]
}

function assign(fields: Doc, path: string, value: unknown): Doc {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...fields, [head]: value }
  const inner = fields[head]
  const base = typeof inner === 'object' && inner !== null ? (inner as Doc) : {}
  return { ...fields, [head]: assign(base, rest.join('.'), value) }
}
