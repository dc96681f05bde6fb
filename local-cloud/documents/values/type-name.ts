import { TypeOrder, typeOrderOf } from './type-order'

/** The name MongoDB gives a value's type in its messages. */
export function typeNameOf(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  switch (typeOrderOf(value)) {
    case TypeOrder.null:
      return 'null'
    case TypeOrder.string:
      return 'string'
    case TypeOrder.object:
      return 'object'
    case TypeOrder.array:
      return 'array'
    case TypeOrder.binary:
      return 'binData'
    case TypeOrder.objectId:
      return 'objectId'
    case TypeOrder.boolean:
      return 'bool'
    case TypeOrder.date:
      return 'date'
    case TypeOrder.regExp:
      return 'regex'
    default:
      return 'unknown'
  }
}
