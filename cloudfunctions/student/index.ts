import { serveOperations } from '~/server/adapters/wx/serve'
import { studentOperations } from '~/server/operations/student'

export const main = serveOperations('student', studentOperations)
