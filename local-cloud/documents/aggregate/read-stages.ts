import { invalidOperator, invalidParameter } from '../platform-error'
import { prepareQuery } from '../query/query-values'
import { type Doc, isPlainObject } from '../values/doc'
import { parseEjson } from '../values/ejson'
import { resolveServerDates } from '../values/server-date'

/** A pipeline stage with one key, as MongoDB writes it. */
export type Stage = Doc

/** Stages that the platform runs; `$out` and `$merge`, which write, it refuses. */
const STAGES = new Set([
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$count',
  '$facet',
  '$geoNear',
  '$graphLookup',
  '$group',
  '$limit',
  '$lookup',
  '$match',
  '$project',
  '$redact',
  '$replaceRoot',
  '$replaceWith',
  '$sample',
  '$set',
  '$skip',
  '$sort',
  '$sortByCount',
  '$unset',
  '$unwind',
])

/** Reads `[{ stageKey, stageValue }]` of the wire. */
export function readStages(stages: unknown, now: number): Stage[] {
  if (!Array.isArray(stages)) throw invalidParameter('stages must be an array')
  return stages.map((stage: unknown) => {
    if (!isPlainObject(stage) || typeof stage.stageKey !== 'string')
      throw invalidParameter('a stage needs stageKey and stageValue')
    if (!STAGES.has(stage.stageKey)) throw invalidOperator(stage.stageKey)
    const value = typeof stage.stageValue === 'string' ? parseEjson(stage.stageValue) : stage.stageValue
    return { [stage.stageKey]: prepareStage(resolveServerDates(value, now)) }
  })
}

function prepareStage(value: unknown): unknown {
  return isPlainObject(value) ? prepareQuery(value) : value
}
