import type { Action } from './action'
import { addCollection } from './add-collection'
import { aggregateDocuments } from './aggregate-documents'
import { countDocuments } from './count-documents'
import { getDocument } from './get-document'
import { insertDocument } from './insert-document'
import { modifyAndReturnDoc } from './modify-and-return'
import { modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'

/** The wire actions on documents and collections. Transactions have their own, see TransactionManager. */
export const ACTIONS: Record<string, { kind: 'read' | 'write'; run: Action }> = {
  'database.getDocument': { kind: 'read', run: getDocument },
  'database.calculateDocument': { kind: 'read', run: countDocuments },
  'database.aggregateDocuments': { kind: 'read', run: aggregateDocuments },
  'database.insertDocument': { kind: 'write', run: insertDocument },
  'database.modifyDocument': { kind: 'write', run: modifyDocument },
  'database.modifyAndReturnDoc': { kind: 'write', run: modifyAndReturnDoc },
  'database.removeDocument': { kind: 'write', run: removeDocument },
  'database.addCollection': { kind: 'write', run: addCollection },
}
