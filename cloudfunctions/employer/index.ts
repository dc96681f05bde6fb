import { words } from '~/server/adapters/jieba/words'
import { serveOperations } from '~/server/adapters/wx/serve'
import { employerOperations } from '~/server/operations/employer'

export const main = serveOperations('employer', employerOperations, { words })
