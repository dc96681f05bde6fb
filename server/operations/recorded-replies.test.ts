import type * as z from 'zod/mini'
import type { Operation } from '~/contract/operation'
import { campusOperations } from './campus'
import { documentsOperations } from './documents'
import { employerOperations } from './employer'
import { memberOperations } from './member'
import { publicOperations } from './public'
import { studentOperations } from './student'

interface Definition {
  type: string
  format?: string
  checks?: { _zod: { def: { check: string } } }[]
  shape?: Record<string, z.ZodMiniType>
  element?: z.ZodMiniType
  innerType?: z.ZodMiniType
  valueType?: z.ZodMiniType
  options?: z.ZodMiniType[]
}

/** Places of an answer where any text may stand: neither an id nor a code nor a date. */
function wordsIn(schema: z.ZodMiniType, path = ''): string[] {
  const { type, format, checks = [], shape = {}, element, innerType, valueType, options = [] } = schema._zod.def as unknown as Definition
  const isFormatted = format !== undefined || checks.some(({ _zod }) => _zod.def.check === 'string_format')
  return [
    ...(type === 'string' && !isFormatted ? [path] : []),
    ...Object.entries(shape).flatMap(([name, field]) => wordsIn(field, path === '' ? name : `${path}.${name}`)),
    ...[element, innerType, valueType, ...options].flatMap((inner) => (inner ? wordsIn(inner, path) : [])),
  ]
}

/** Texts of a reply that are kept for a week though they are no codes, and why that harms nobody. */
const known: Record<string, readonly string[]> = {
  // A path of cloud storage, made of ids.
  finishUpload: ['fileId'],
  // Where an import goes on.
  importGrades: ['cursor'],
  importRoster: ['cursor'],
  // A posting's own words and the rule they met.
  submitJob: ['findings.field', 'findings.matched', 'findings.ruleId', 'findings.category'],
  // Made of the share's token.
  createShare: ['path', 'codeUrl'],
  // The career office's own title.
  publishRound: ['round.title'],
  withdrawRound: ['round.title'],
}

const implementations: readonly { operation: Operation; kind: 'query' | 'command'; isRecorded?: boolean }[] = [
  ...publicOperations,
  ...memberOperations,
  ...studentOperations,
  ...employerOperations,
  ...campusOperations,
  ...documentsOperations,
]

test('a reply that is kept holds no words of anybody: they would outlive what they were written for', () => {
  const kept = implementations.filter(({ kind, isRecorded = true }) => kind === 'command' && isRecorded)
  expect(kept.length).toBeGreaterThan(30)
  const found = Object.fromEntries(kept.map(({ operation: { name, output } }) => [name, [...new Set(wordsIn(output))]] as const).filter(([, words]) => words.length > 0))
  expect(found).toEqual(known)
})

test('words are found however deep they stand', () => {
  const deep = implementations.find(({ operation }) => operation.name === 'sendMessage')
  expect(deep && wordsIn(deep.operation.output)).toEqual(['message.senderName', 'message.text'])
})
