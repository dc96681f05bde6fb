import { isRecord, type Json, order, rank, same } from './oracle-values'

/** Whether a document meets a query. */
export function oracleMatches(query: Record<string, Json>, doc: Record<string, Json>): boolean {
  return Object.entries(query).every(([name, condition]) => {
    switch (name) {
      case '$and':
        return (condition as Record<string, Json>[]).every((part) => oracleMatches(part, doc))
      case '$or':
        return (condition as Record<string, Json>[]).some((part) => oracleMatches(part, doc))
      case '$nor':
        return !(condition as Record<string, Json>[]).some((part) => oracleMatches(part, doc))
      default:
        return isOperators(condition)
          ? Object.entries(condition).every(([operator, operand]) => fieldMeets(doc, name, operator, operand))
          : fieldMeets(doc, name, '$eq', condition)
    }
  })
}

function isOperators(condition: Json): condition is Record<string, Json> {
  return isRecord(condition) && Object.keys(condition).some((key) => key.startsWith('$'))
}

function fieldMeets(doc: Record<string, Json>, path: string, operator: string, operand: Json): boolean {
  switch (operator) {
    case '$ne':
      return !fieldMeets(doc, path, '$eq', operand)
    case '$nin':
      return !fieldMeets(doc, path, '$in', operand)
    case '$not':
      return !Object.entries(operand as Record<string, Json>).every(([inner, value]) =>
        fieldMeets(doc, path, inner, value),
      )
    case '$exists':
      return places(doc, path.split('.')).some((value) => value !== undefined) === operand
    case '$size':
      return places(doc, path.split('.')).some((value) => Array.isArray(value) && value.length === operand)
    case '$all':
      return (
        (operand as Json[]).length > 0 && (operand as Json[]).every((wanted) => fieldMeets(doc, path, '$eq', wanted))
      )
    case '$elemMatch':
      return places(doc, path.split('.')).some(
        (value) =>
          Array.isArray(value) && value.some((element) => elementMeets(element, operand as Record<string, Json>)),
      )
    default:
      return places(doc, path.split('.'))
        .flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]))
        .some((value) => valueMeets(value, operator, operand))
  }
}

function elementMeets(element: Json, condition: Record<string, Json>): boolean {
  if (isOperators(condition))
    return Object.entries(condition).every(([operator, operand]) =>
      fieldMeets({ it: Array.isArray(element) ? [element] : element }, 'it', operator, operand),
    )
  if (Array.isArray(element)) return oracleMatches(condition, { ...element } as unknown as Record<string, Json>)
  return isRecord(element) && oracleMatches(condition, element)
}

function valueMeets(value: Json | undefined, operator: string, operand: Json): boolean {
  const comparable = rank(value) === rank(operand)
  switch (operator) {
    case '$eq':
      return same(value, operand)
    case '$in':
      return (operand as Json[]).some((candidate) => same(value, candidate))
    case '$gt':
      return comparable && order(value, operand) > 0
    case '$gte':
      return comparable && order(value, operand) >= 0
    case '$lt':
      return comparable && order(value, operand) < 0
    case '$lte':
      return comparable && order(value, operand) <= 0
    case '$mod': {
      const [divisor, remainder] = operand as [number, number]
      return typeof value === 'number' && Math.trunc(value) % divisor === remainder
    }
    default:
      throw new Error(`the oracle has no ${operator}`)
  }
}

/** Everything a path leads to. Lists on the way fan out; a list at the end stays one place; undefined is "missing". */
export function places(value: Json | undefined, path: string[]): (Json | undefined)[] {
  const [head, ...rest] = path
  if (head === undefined) return [value]
  if (Array.isArray(value)) {
    const byPosition = /^[0-9]+$/.test(head) && Number(head) < value.length ? places(value[Number(head)], rest) : []
    return [...byPosition, ...value.filter(isRecord).flatMap((element) => places(element, path))]
  }
  if (isRecord(value)) return places(value[head], rest)
  return [undefined]
}
