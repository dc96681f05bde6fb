import type { PostingDraft } from '~/contract/jobs'
import { differingParts } from './posting-parts'

/** A draft kept on the device: what was typed, and the saved version it was typed on. */
export interface KeptDraft {
  jobId: string | undefined
  revision: number
  draft: PostingDraft
  /** The request a new posting is made under: sent again after a reload it still makes one. */
  creationId?: string
}

export interface Reconciled {
  draft: PostingDraft
  /** The draft holds words that are saved nowhere else. */
  isUnsaved: boolean
  /** Somebody saved another version meanwhile: both have to be looked at. */
  theirs: PostingDraft | undefined
}

/** What to go on with: the saved draft, or what the device still holds of it. */
export function reconcileDrafts(saved: { draft: PostingDraft; revision: number }, kept: KeptDraft | undefined): Reconciled {
  if (!kept || differingParts(kept.draft, saved.draft).length === 0) return { draft: saved.draft, isUnsaved: false, theirs: undefined }
  return { draft: kept.draft, isUnsaved: true, theirs: kept.revision === saved.revision ? undefined : saved.draft }
}
