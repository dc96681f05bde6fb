import { useMemo } from 'react'
import type { PostingDraft } from '~/contract/jobs'
import { proposePosting, type ProposalView } from '~/contract/posting-assistant'
import { openProposals } from '~/domain/jobs/assistant/open-proposals'
import { useSettled } from '~/src/features/jobs/use-settled'
import { useOperation } from '~/src/platform/use-operation'

/** ms of quiet after which the text is read: longer than a pause between two words. */
const readAfterMs = 1_500
/** Characters below which there is nothing to read. */
const leastToRead = 8

export interface Proposals {
  open: ProposalView[]
  state: 'nothing-to-read' | 'reading' | 'read' | 'failed'
  retry: () => void
}

/**
 * What the words of a draft seem to ask for and the form does not say yet. The text is read in one call once the writer
 * rests; what is accepted or declined goes from the list at once, without a call.
 */
export function useProposals(draft: PostingDraft): Proposals {
  const { title = '', duties = '', benefits = '', occupation, level } = draft
  const words = useSettled(JSON.stringify([title, duties, benefits]), readAfterMs)
  const [settledTitle, settledDuties, settledBenefits] = useMemo(() => JSON.parse(words) as [string, string, string], [words])
  const isEnough = (settledTitle + settledDuties).trim().length >= leastToRead
  const known = /^\d-\d{2}-\d{2}-\d{2}$/.test(occupation ?? '')
  const reading = useOperation(
    proposePosting,
    { title: settledTitle, duties: settledDuties, benefits: settledBenefits, ...(known && { occupation }), ...(level && { level }) },
    { isEnabled: isEnough, keepsPrevious: true },
  )
  const proposals = reading.data?.proposals
  const open = useMemo(() => (isEnough && proposals ? openProposals(draft, proposals) : []), [draft, proposals, isEnough])
  const state = !isEnough ? 'nothing-to-read' : reading.error ? 'failed' : reading.data ? 'read' : 'reading'
  return { open, state, retry: reading.retry }
}
