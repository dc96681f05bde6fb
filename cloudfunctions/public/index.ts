import { serveOperations } from '~/server/adapters/wx/serve'
import { publicOperations } from '~/server/operations/public'

export const main = serveOperations('public', publicOperations)
