import { requestFailed } from '../platform-error'
import { stringifyEjson } from '../values/ejson'
import { typeNameOf } from '../values/type-name'

/** MongoDB's words for an operator on a value of the wrong type. */
export function wrongType(operator: string, field: string, value: unknown): Error {
  const type = typeNameOf(value)
  switch (operator) {
    case '$push':
      return requestFailed(`The field '${field}' must be an array but is of type ${type}`)
    case '$addToSet':
      return requestFailed(
        `Cannot apply $addToSet to non-array field. Field named '${field}' has non-array type ${type}`,
      )
    case '$pop':
      return requestFailed(`Path '${field}' contains an element of non-array type '${type}'`)
    case '$pull':
    case '$pullAll':
      return requestFailed(`Cannot apply ${operator} to a non-array value`)
    default:
      return requestFailed(
        `Cannot apply ${operator} to a value of non-numeric type. The field '${field}' is of type ${type}`,
      )
  }
}

export function cannotCreate(field: string, parent: string, value: unknown): Error {
  return requestFailed(`Cannot create field '${field}' in element {${parent}: ${stringifyEjson(value)}}`)
}
