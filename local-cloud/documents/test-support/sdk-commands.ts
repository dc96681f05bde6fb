import type { Doc } from '../values/doc'

/** The words of a text, as a union. */
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text

type StageName =
  | Words<'addFields bucket bucketAuto count geoNear group limit lookup match project replaceRoot sample skip'>
  | Words<'sort sortByCount unwind'>

type CommandName =
  | Words<'eq neq gt gte lt lte in nin and or nor not exists mod all elemMatch size geoNear geoWithin'>
  | Words<'geoIntersects expr set remove inc mul min max rename bit push pop shift unshift pull pullAll'>
  | Words<'addToSet'>

type ExpressionName =
  | Words<'abs add ceil divide exp floor ln log log10 mod multiply pow sqrt subtract trunc arrayElemAt'>
  | Words<'arrayToObject concatArrays filter in indexOfArray isArray map range reduce reverseArray size slice'>
  | Words<'zip and not or cmp eq gt gte lt lte neq cond ifNull switch dateFromParts dateFromString dayOfMonth'>
  | Words<'dayOfWeek dayOfYear isoDayOfWeek isoWeek isoWeekYear millisecond minute month second hour week year'>
  | Words<'literal mergeObjects objectToArray allElementsTrue anyElementTrue setDifference setEquals'>
  | Words<'setIntersection setIsSubset setUnion concat dateToString indexOfBytes indexOfCP split strLenBytes'>
  | Words<'strLenCP strcasecmp substr substrBytes substrCP toLower toUpper meta addToSet avg first last max min'>
  | Words<'push stdDevPop stdDevSamp sum let'>

/** What a command makes; further commands may follow it. */
export interface SdkCommand extends Record<CommandName, (...operands: unknown[]) => SdkCommand> {
  operator: string
}

export type SdkCommands = Record<CommandName, (...operands: unknown[]) => SdkCommand> & {
  aggregate: SdkExpressions
  project: Record<'slice' | 'elemMatch', (operand: unknown) => object>
}

export type SdkExpressions = Record<ExpressionName, (operand: unknown) => object> & { pipeline(): SdkAggregate }

export type SdkAggregate = Record<StageName, (operand: unknown) => SdkAggregate> & {
  end(): Promise<{ list: Doc[] }>
  done(): object[]
}
