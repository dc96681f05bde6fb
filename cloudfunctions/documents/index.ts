import { serveOperations } from '~/server/adapters/wx/serve'
import { documentsOperations } from '~/server/operations/documents'

export const main = serveOperations('documents', documentsOperations)
