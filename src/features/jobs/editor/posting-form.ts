import type { PostingDraft } from '~/contract/jobs'
import type { PostingFinding } from '~/domain/jobs/posting-check'
import type { PostingPart } from './posting-parts'

/** What every part of the form needs. */
export interface PostingFormProps {
  draft: PostingDraft
  change: (part: PostingDraft) => void
  /** The part was left once: from now on it says what is wrong. */
  touch: (part: PostingPart) => void
  /** Words for what is wrong with a part; nothing before it was touched. */
  errorOf: (part: PostingPart) => string | undefined
  findingsOf: (part: PostingPart) => PostingFinding[]
}
