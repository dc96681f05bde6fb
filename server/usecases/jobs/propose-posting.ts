import { proposePosting as operation } from '~/contract/posting-assistant'
import { buildPostingLexicon } from '~/domain/jobs/assistant/posting-lexicon'
import { propose } from '~/domain/jobs/assistant/propose'
import { chinaDateOf } from '~/domain/time/china-date'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** Built at the first question, kept as long as the instance lives. */
let known: { lexicon: ReturnType<typeof buildPostingLexicon>; vocabulary: string[] } | undefined

function lexiconOfPostings() {
  if (!known) {
    const lexicon = buildPostingLexicon()
    known = { lexicon, vocabulary: lexicon.words }
  }
  return known
}

/** What the words of a posting seem to ask for; each a proposal with the words that speak for it. */
export const proposePosting = implementQuery(operation, async ({ input, now, ports: { words } }) => {
  const { lexicon, vocabulary } = lexiconOfPostings()
  const cut = await words.open(vocabulary)
  const proposals = propose(input, { lexicon, cut, today: chinaDateOf(now) })
  // With the words themselves: the writer may have typed on since.
  return ok({ proposals: proposals.map((one) => ({ ...one, evidence: one.evidence.map((at) => ({ ...at, words: input[at.field].slice(at.start, at.end) })) })) })
})
