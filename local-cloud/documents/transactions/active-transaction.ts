import { indexEntries } from '../storage/index-entries'
import { afterPrefix, idKey } from '../storage/keys'
import type { DocumentWrite } from '../storage/record-writer'
import { duplicateKey } from '../platform-error'
import { stringifyEjson } from '../values/ejson'
import { TransactionView } from './transaction-view'

/** A transaction under way: the snapshot it reads, and what it wrote so far, by document. */
export class ActiveTransaction {
  /** an operation is being answered; a second one at the same time is refused, as the platform does */
  isBusy = false
  readonly staged = new Map<string, DocumentWrite>()
  private opened?: { view: TransactionView; release: () => void }

  constructor(
    readonly id: string,
    readonly startedAt: number,
    private readonly openSnapshot: () => {
      view: ConstructorParameters<typeof TransactionView>[0]
      release: () => void
    },
  ) {}

  /** What the transaction sees; the snapshot is taken at its first operation. */
  get view(): TransactionView {
    if (!this.opened) {
      const { view, release } = this.openSnapshot()
      this.opened = { view: new TransactionView(view, this.staged), release }
    }
    return this.opened.view
  }

  /** Keeps writes for the commit. @throws PlatformError for a key that is taken in the snapshot or by this transaction */
  stage(writes: DocumentWrite[]): void {
    for (const write of writes) {
      this.assertUnique(write)
      const key = documentKey(write)
      const earlier = this.staged.get(key)
      this.staged.set(key, { ...write, before: earlier ? earlier.before : write.before })
    }
  }

  release(): void {
    this.opened?.release()
    this.opened = undefined
    this.staged.clear()
  }

  private assertUnique({ collection, id, before, after }: DocumentWrite): void {
    if (!after) return
    if (!before && this.view.get(collection, id))
      throw duplicateKey(collection.name, '_id_', `_id: ${stringifyEjson(id)}`)
    const own = documentKey({ collection, id })
    for (const index of collection.indexes.filter(({ unique }) => unique)) {
      for (const key of indexEntries(index, after).keys) {
        for (const { doc } of this.view.lookup(collection, [{ from: key, to: afterPrefix(key) }], false)) {
          if (documentKey({ collection, id: doc._id }) === own) continue
          if (indexEntries(index, doc).keys.some((other) => other.equals(key)))
            throw duplicateKey(collection.name, index.name, key.toString('hex'))
        }
      }
    }
  }
}

/** Names a document across collections. */
export function documentKey({ collection, id }: Pick<DocumentWrite, 'collection' | 'id'>): string {
  return idKey(collection.number, id).toString('latin1')
}
