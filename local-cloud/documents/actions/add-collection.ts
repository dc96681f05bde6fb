import { collectionExists, invalidParameter } from '../platform-error'
import { type Action, collectionName } from './action'

/** `createCollection()`. */
export const addCollection: Action = (request, { catalog }) => {
  const name = collectionName(request)
  if (!/^[a-zA-Z0-9][\w-]{0,63}$/.test(name)) throw invalidParameter(`collection name ${name} is invalid`)
  if (catalog.collection(name)) throw collectionExists()
  catalog.createCollection(name)
  return {}
}
