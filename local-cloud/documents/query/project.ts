import { Query } from 'mingo/query'
import { requestFailed } from '../platform-error'
import type { Doc } from '../values/doc'
import { queryOptions } from './query-context'

/** Keeps or drops fields as `field()` asks: 1 or 0 per path, `$slice` and `$elemMatch` on arrays. */
export function projectDocs(docs: Doc[], projection: Doc | undefined): Doc[] {
  if (!projection || Object.keys(projection).length === 0) return docs
  try {
    return new Query<Doc>({}, queryOptions).find<Doc>(docs, projection).all().map(withoutUndefined)
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}

/** mingo leaves undefined where `$elemMatch` found nothing; MongoDB leaves the field out. */
function withoutUndefined(doc: Doc): Doc {
  return Object.values(doc).includes(undefined) ? Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== undefined)) : doc
}
