import path from 'node:path'
import { lazily } from '~/server/adapters/pdf/lazily'
import { serveOperations } from '~/server/adapters/wx/serve'
import { sheets } from '~/server/adapters/xlsx/read-sheets'
import { documentsOperations } from '~/server/operations/documents'

const pages = lazily(async () => (await import('~/server/adapters/pdf/page-documents')).createPageDocuments(path.join(__dirname, 'fonts')))

export const main = serveOperations('documents', documentsOperations, { sheets, pages })
