import { serveOperations } from '~/server/adapters/wx/serve'
import { memberOperations } from '~/server/operations/member'

export const main = serveOperations('member', memberOperations)
