import type { PostingDraft } from '~/contract/jobs'
import type { ProposalView } from '~/contract/posting-assistant'
import { acceptProposal, declineProposal } from '~/domain/jobs/assistant/open-proposals'
import { useText } from '~/src/i18n/use-text'
import { notify } from '~/src/ui/notice/notify'
import { partNames } from './describe-part'
import { describeProposal } from './describe-proposal'

interface Answering {
  draft: PostingDraft
  change: (part: PostingDraft) => void
  /** an occupation brings its profile along */
  withOccupation: (code: string) => PostingDraft
}

/** Accepting and declining proposals; either can be undone, and undoing leaves alone what was typed since. */
export function useProposalAnswers({ draft, change, withOccupation }: Answering) {
  const { t, locale } = useText()
  const answer = (parts: PostingDraft, text: string) => {
    const before = Object.fromEntries(Object.keys(parts).map((part) => [part, draft[part as keyof PostingDraft]]))
    change(parts)
    notify({ text, action: { label: t('postingHelp.proposals.undo'), onTap: () => change(before) } })
  }
  return {
    accept: (proposal: ProposalView) => {
      const parts = proposal.part === 'occupation' ? withOccupation(proposal.value) : (acceptProposal(draft, proposal) as PostingDraft)
      answer(parts, t('postingHelp.proposals.accepted', { part: t(partNames[proposal.part]), what: describeProposal(proposal, draft, locale).what }))
    },
    decline: (proposal: ProposalView) => answer(declineProposal(draft, proposal.key) as PostingDraft, t('postingHelp.proposals.declined')),
  }
}
