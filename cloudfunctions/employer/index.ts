import { serveOperations } from '~/server/adapters/wx/serve'
import { employerOperations } from '~/server/operations/employer'

export const main = serveOperations('employer', employerOperations)
