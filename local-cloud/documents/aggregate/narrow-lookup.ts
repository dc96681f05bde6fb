import { isPlainObject, type Doc } from '../values/doc'
import { valuesAt } from '../values/path-values'
import type { Stage } from './read-stages'

/** Values that may be asked of the other collection at once; beyond, it is read whole. */
const MAX_VALUES = 2000

/**
 * For a `$lookup` by equality: the same stage with the documents that can be met instead of the other collection's
 * name, so that its index serves the join. Other stages are given back as they are.
 */
export function narrowLookup(stage: Stage, docs: Doc[], find: (collection: string, query: Doc) => Doc[]): Stage {
  const lookup = stage.$lookup
  if (!isPlainObject(lookup) || typeof lookup.from !== 'string') return stage
  const { localField, foreignField } = lookup
  if (typeof localField !== 'string' || typeof foreignField !== 'string') return stage
  const values = wantedValues(docs, localField)
  if (values.length > MAX_VALUES) return stage
  return { $lookup: { ...lookup, from: find(lookup.from, { [foreignField]: { $in: values } }) } }
}

/** What the documents have at the path; null where it is missing, as missing joins with missing. */
function wantedValues(docs: Doc[], field: string): unknown[] {
  const values = docs.flatMap((doc) => {
    const found = valuesAt(doc, field).flatMap((value) =>
      Array.isArray(value) ? [value, ...(value as unknown[])] : [value],
    )
    return found.length > 0 ? found : [null]
  })
  return [...new Set(values)]
}
