import type { CardEntry } from '~/contract/card-entries'
import type { CardEntryRecord } from '../../ports/card-collections'

/** An entry as it is sent; what is only stored falls away when the reply is parsed. */
export function entryView(record: CardEntryRecord): CardEntry {
  return { ...record, entryId: record._id }
}
