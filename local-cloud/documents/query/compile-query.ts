import { Query } from 'mingo/query'
import { requestFailed, PlatformError } from '../platform-error'
import type { Doc } from '../values/doc'
import { queryOptions } from './query-context'

/** The test a query stands for. @throws PlatformError when the query has an operator that doesn't exist, or misuses one */
export function compileQuery(query: Doc): (doc: Doc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  try {
    const compiled = new Query<Doc>(query, queryOptions)
    return (doc) => compiled.test(doc)
  } catch (error) {
    throw error instanceof PlatformError ? error : requestFailed(error instanceof Error ? error.message : String(error))
  }
}
