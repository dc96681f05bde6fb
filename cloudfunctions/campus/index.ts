import { serveOperations } from '~/server/adapters/wx/serve'
import { campusOperations } from '~/server/operations/campus'

export const main = serveOperations('campus', campusOperations)
