import { Query } from 'mingo/query'
import { requestFailed } from '../platform-error'
import { cloneDoc } from '../values/clone-doc'
import type { Doc } from '../values/doc'
import { queryOptions } from './query-context'

/** Keeps or drops fields as `field()` asks: 1 or 0 per path, `$slice` and `$elemMatch` on arrays. Works on copies: mingo drops in place. */
export function projectDocs(docs: Doc[], projection: Doc | undefined): Doc[] {
  if (!projection || Object.keys(projection).length === 0) return docs
  try {
    return new Query<Doc>({}, queryOptions).find<Doc>(docs.map(cloneDoc), projection).all().map(withoutUndefined)
  } catch (error) {
    throw requestFailed(error instanceof Error ? error.message : String(error))
  }
}

/** mingo leaves undefined where `$elemMatch` found nothing; MongoDB leaves the field out. */
function withoutUndefined(doc: Doc): Doc {
  return Object.values(doc).includes(undefined)
    ? Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== undefined))
    : doc
}
