import type * as z from 'zod/mini'
import { disclosures } from './disclosures'
import { type OperationName, operations } from './operations'
import { policy, type Rule } from './policy'

/** Names of fields that are of a student's card. */
const ofCards = new Set(['competencies', 'wishes', 'entries', 'labels', 'radar', 'match'])
/** And those that say whose. */
const ofPeople = new Set(['studentId', 'student', 'studentName'])

interface Definition {
  shape?: Record<string, z.ZodMiniType>
  element?: z.ZodMiniType
  innerType?: z.ZodMiniType
  options?: z.ZodMiniType[]
  valueType?: z.ZodMiniType
}

/** Every field name an answer can hold, however deep. */
function fieldsOf(schema: z.ZodMiniType, found = new Set<string>(), seen = new Set<z.ZodMiniType>()): Set<string> {
  if (seen.has(schema)) return found
  seen.add(schema)
  const { shape = {}, element, innerType, options = [], valueType } = schema._zod.def as unknown as Definition
  for (const [name, field] of Object.entries(shape)) {
    found.add(name)
    fieldsOf(field, found, seen)
  }
  for (const inner of [element, innerType, valueType, ...options]) if (inner) fieldsOf(inner, found, seen)
  return found
}

const isOnlyOwn = (rule: Rule) => rule.who === 'roles' && rule.roles.every((role) => role === 'student' || role === 'alumnus')
const has = (fields: ReadonlySet<string>, names: ReadonlySet<string>) => [...names].some((name) => fields.has(name))

/** Answers anybody signed in gets about themselves: the use case finds the record by the caller's account. */
const own: readonly OperationName[] = ['readCard', 'readHome', 'readResume', 'previewResume']

test('no answer that somebody else may read has a place for the pay a student asks for', () => {
  const telling = Object.values(operations).filter(({ name, output }) => !isOnlyOwn(policy[name]) && fieldsOf(output).has('salaryMin'))
  expect(telling.map(({ name }) => name).filter((name) => !own.includes(name))).toEqual([])
  expect(fieldsOf(operations.readCard.output).has('salaryMin')).toBe(true)
})

test('whatever shows a student’s card to somebody else is written down as a look', () => {
  const showing = Object.values(operations)
    .filter(({ name, output }) => {
      const fields = fieldsOf(output)
      return !isOnlyOwn(policy[name]) && has(fields, ofCards) && has(fields, ofPeople)
    })
    .map(({ name }) => name)
  const known = new Set<string>([...Object.keys(disclosures), ...own])
  expect(showing.filter((name) => !known.has(name))).toEqual([])
})
