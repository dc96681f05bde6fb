import { Limits } from '../limits'
import { PlatformError } from '../platform-error'
import { stringifyEjson } from '../values/ejson'

/** Documents as the SDK reads them: each an EJSON text. @throws PlatformError when the reply grows too large */
export function documentList(docs: unknown[]): string[] {
  let size = 0
  return docs.map((doc) => {
    const text = stringifyEjson(doc)
    size += text.length
    if (size > Limits.responseBytes)
      throw new PlatformError('EXCEED_REQUEST_LIMIT', '[LimitExceeded] database query result size exceed limit')
    return text
  })
}
