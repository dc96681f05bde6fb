import * as z from 'zod/mini'
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
  values?: unknown[]
}

/** Places of a reply whose schema is such. */
function placesIn(schema: z.ZodMiniType, isSuch: (definition: Definition) => boolean, path = ''): string[] {
  const definition = schema._zod.def as unknown as Definition
  const { shape = {}, element, innerType, valueType, options = [] } = definition
  const places = [
    ...(isSuch(definition) ? [path] : []),
    ...Object.entries(shape).flatMap(([name, field]) => placesIn(field, isSuch, path === '' ? name : `${path}.${name}`)),
    ...[element, innerType, valueType, ...options].flatMap((inner) => (inner ? placesIn(inner, isSuch, path) : [])),
  ]
  return [...new Set(places)]
}

/** Any text: neither an id nor a code nor a date. */
function isWords({ type, format, checks = [] }: Definition): boolean {
  return type === 'string' && format === undefined && !checks.some(({ _zod }) => _zod.def.check === 'string_format')
}

/** A number, or a map from ids to anything: what somebody answered looks like this. */
function isFigures({ type, values = [] }: Definition): boolean {
  return type === 'number' || type === 'record' || (type === 'literal' && values.some((value) => typeof value === 'number'))
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

const balance = ['recommendations', 'students', 'jobs', 'gini', 'mostSeen', 'meanScore']
const round = [
  ...['graduationYears', 'perStudent', 'perJob', 'progress', 'studentCount', 'jobCount'].map((name) => `round.${name}`),
  ...['balanced', 'plain'].flatMap((way) => balance.map((name) => `round.${way}.${name}`)),
]

/** Numbers of a reply that are kept for a week: counts, revisions, places in a text; none is an answer of somebody's. */
const knownFigures: Record<string, readonly string[]> = {
  markInboxRead: ['unreadCount'],
  markConversationRead: ['unreadCount'],
  // How many messages of each template may still be sent.
  recordSubscription: ['quota'],
  sendRoomSignal: ['seq'],
  // How long the interview lasts.
  claimSlot: ['minutes'],
  takeBackDismissal: ['left'],
  saveCardEntry: ['revision'],
  saveGoal: ['revision'],
  saveResume: ['revision'],
  saveJobDraft: ['revision'],
  // How many, not which.
  saveAnswers: ['answeredCount'],
  // Where in the posting's text.
  submitJob: ['findings.start', 'findings.end'],
  // Of the school as a whole.
  publishRound: round,
  withdrawRound: round,
  importRoster: ['newCount', 'changedCount', 'unchangedCount', 'done', 'total'],
  importGrades: ['newCount', 'changedCount', 'unchangedCount', 'skippedCount', 'removedCount', 'done', 'total'],
}

const implementations: readonly { operation: Operation; kind: 'query' | 'command'; isRecorded?: boolean }[] = [
  ...publicOperations,
  ...memberOperations,
  ...studentOperations,
  ...employerOperations,
  ...campusOperations,
  ...documentsOperations,
]

const kept = implementations.filter(({ kind, isRecorded = true }) => kind === 'command' && isRecorded)
const keptPlaces = (isSuch: (definition: Definition) => boolean) =>
  Object.fromEntries(kept.map(({ operation: { name, output } }) => [name, placesIn(output, isSuch)] as const).filter(([, places]) => places.length > 0))
const outputOf = (name: string) => implementations.find(({ operation }) => operation.name === name)?.operation.output ?? z.unknown()

test('a reply that is kept holds no words of anybody: they would outlive what they were written for', () => {
  expect(kept.length).toBeGreaterThan(30)
  expect(keptPlaces(isWords)).toEqual(known)
})

test('nor does it hold what anybody answered', () => {
  expect(keptPlaces(isFigures)).toEqual(knownFigures)
})

test('words and figures are found however deep they stand', () => {
  expect(placesIn(outputOf('sendMessage'), isWords)).toEqual(['message.senderName', 'message.text'])
  expect(placesIn(outputOf('readSurvey'), isFigures)).toEqual(['survey.answers'])
  expect(placesIn(z.object({ newer: z.array(z.nullable(z.union([z.literal(1), z.literal(2)]))) }), isFigures)).toEqual(['newer'])
})
