import type { Doc } from '../values/doc'

/**
 * The SDK's database as it behaves with promises. Its own declarations give every result as `string | void | …` and
 * lack newer commands.
 */
export interface SdkDatabase {
  command: SdkCommands
  Geo: Record<'Point' | 'LineString' | 'Polygon' | 'MultiPoint' | 'MultiLineString' | 'MultiPolygon', (...parts: unknown[]) => object>
  collection(name: string): SdkCollection
  createCollection(name: string): Promise<{ errMsg: string }>
  serverDate(options?: { offset: number }): object
  RegExp(pattern: { regexp: string; options?: string }): object
  runTransaction<T>(run: (transaction: SdkTransaction) => Promise<T>, times?: number): Promise<T>
  startTransaction(): Promise<SdkTransaction & { commit(): Promise<unknown> }>
}

export interface SdkTransaction {
  collection(name: string): SdkCollection
  rollback(reason?: unknown): Promise<unknown>
}

export interface SdkQuery {
  where(condition: object): SdkQuery
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(count: number): SdkQuery
  skip(count: number): SdkQuery
  field(projection: object): SdkQuery
  get(): Promise<{ data: Doc[]; errMsg: string }>
  count(): Promise<{ total: number }>
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string | number): SdkDocument
  add(options: { data: object }): Promise<{ _id: string; _ids?: string[] }>
  aggregate(): SdkAggregate
}

export interface SdkDocument {
  field(projection: object): SdkDocument
  get(): Promise<{ data: Doc }>
  set(options: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

type StageName = 'addFields' | 'bucket' | 'bucketAuto' | 'count' | 'geoNear' | 'group' | 'limit' | 'lookup' | 'match' | 'project' | 'replaceRoot' | 'sample' | 'skip' | 'sort' | 'sortByCount' | 'unwind'

export type SdkAggregate = Record<StageName, (operand: unknown) => SdkAggregate> & { end(): Promise<{ list: Doc[] }>; done(): object[] }

type CommandName =
  | 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'and' | 'or' | 'nor' | 'not' | 'exists' | 'mod' | 'all' | 'elemMatch' | 'size'
  | 'geoNear' | 'geoWithin' | 'geoIntersects' | 'expr' | 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename' | 'bit' | 'push' | 'pop'
  | 'shift' | 'unshift' | 'pull' | 'pullAll' | 'addToSet'

/** What a command makes; further commands may follow it. */
export interface SdkCommand extends Record<CommandName, (...operands: unknown[]) => SdkCommand> {
  operator: string
}

export type SdkCommands = Record<CommandName, (...operands: unknown[]) => SdkCommand> & {
  aggregate: SdkExpressions
  project: Record<'slice' | 'elemMatch', (operand: unknown) => object>
}

type ExpressionName =
  | 'abs' | 'add' | 'ceil' | 'divide' | 'exp' | 'floor' | 'ln' | 'log' | 'log10' | 'mod' | 'multiply' | 'pow' | 'sqrt' | 'subtract'
  | 'trunc' | 'arrayElemAt' | 'arrayToObject' | 'concatArrays' | 'filter' | 'in' | 'indexOfArray' | 'isArray' | 'map' | 'range'
  | 'reduce' | 'reverseArray' | 'size' | 'slice' | 'zip' | 'and' | 'not' | 'or' | 'cmp' | 'eq' | 'gt' | 'gte' | 'lt' | 'lte'
  | 'neq' | 'cond' | 'ifNull' | 'switch' | 'dateFromParts' | 'dateFromString' | 'dayOfMonth' | 'dayOfWeek' | 'dayOfYear'
  | 'isoDayOfWeek' | 'isoWeek' | 'isoWeekYear' | 'millisecond' | 'minute' | 'month' | 'second' | 'hour' | 'week' | 'year'
  | 'literal' | 'mergeObjects' | 'objectToArray' | 'allElementsTrue' | 'anyElementTrue' | 'setDifference' | 'setEquals'
  | 'setIntersection' | 'setIsSubset' | 'setUnion' | 'concat' | 'dateToString' | 'indexOfBytes' | 'indexOfCP' | 'split'
  | 'strLenBytes' | 'strLenCP' | 'strcasecmp' | 'substr' | 'substrBytes' | 'substrCP' | 'toLower' | 'toUpper' | 'meta' | 'addToSet'
  | 'avg' | 'first' | 'last' | 'max' | 'min' | 'push' | 'stdDevPop' | 'stdDevSamp' | 'sum' | 'let'

export type SdkExpressions = Record<ExpressionName, (operand: unknown) => object> & { pipeline(): SdkAggregate }
