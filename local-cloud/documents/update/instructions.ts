import { invalidParameter, requestFailed } from '../platform-error'
import { type Doc, isPlainObject } from '../values/doc'
import * as listOperators from './list-operators'
import type { UpdateOperator } from './operator'
import * as valueOperators from './value-operators'

/** One operator at one path. */
export interface Instruction {
  name: string
  operator: UpdateOperator
  path: string
  operand: unknown
}

const OPERATORS: Record<string, UpdateOperator> = { ...valueOperators, ...listOperators }

/** Takes an update apart, by path. `$rename` stands under both its paths. @throws PlatformError for an unknown operator or clashing paths */
export function readInstructions(update: Doc): { instructions: Instruction[]; renames: [string, string][] } {
  const instructions: Instruction[] = []
  const renames: [string, string][] = []
  for (const [name, fields] of Object.entries(update)) {
    if (!name.startsWith('$')) throw invalidParameter(`the update may hold operators only, not the field ${name}`)
    if (!isPlainObject(fields)) throw requestFailed(`Modifiers operate on fields but we found a value for ${name}`)
    for (const [path, operand] of Object.entries(fields)) {
      const operator = OPERATORS[name]
      if (name === '$rename') renames.push([path, renameTarget(path, operand)])
      else if (operator) instructions.push({ name, operator, path, operand })
      else throw requestFailed(`Unknown modifier: ${name}`)
    }
  }
  assertApart([...instructions.map(({ path }) => path), ...renames.flat()])
  instructions.sort((left, right) => (left.path < right.path ? -1 : 1))
  return { instructions, renames }
}

function renameTarget(path: string, target: unknown): string {
  if (typeof target !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}`)
  return target
}

function assertApart(paths: string[]): void {
  const sorted = paths.map((path) => `${path}.`).sort()
  sorted.forEach((path, index) => {
    if (path === '_id.' || path.startsWith('_id.'))
      throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
    if (path.split('.').slice(0, -1).includes(''))
      throw requestFailed(`The update path '${path.slice(0, -1)}' contains an empty field name, which is not allowed.`)
    const before = sorted[index - 1]
    if (before !== undefined && path.startsWith(before))
      throw requestFailed(
        `Updating the path '${path.slice(0, -1)}' would create a conflict at '${before.slice(0, -1)}'`,
      )
  })
}
