import { serveOperations } from '~/server/adapters/wx/serve'
import { sheets } from '~/server/adapters/xlsx/read-sheets'
import { documentsOperations } from '~/server/operations/documents'

export const main = serveOperations('documents', documentsOperations, { sheets })
