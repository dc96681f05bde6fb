/** What an operator gives to say that the field goes away. */
export const REMOVED = Symbol('removed')

export interface OperatorContext {
  /** path as written, for messages */
  path: string
  /** milliseconds since the epoch */
  now: number
  isInsert: boolean
}

/** From the value at the path (undefined when missing) to the new one; undefined leaves everything as it is. */
export type UpdateOperator = (current: unknown, operand: unknown, context: OperatorContext) => unknown
