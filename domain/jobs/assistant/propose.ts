import type { EducationLevel } from '~/domain/catalogues/codes'
import type { Lexicon } from './lexicon'
import { proposeCompetencies } from './propose-competencies'
import { proposeTerms } from './propose-terms'
import { MAX_EVIDENCE, proposalKey, type Proposal } from './proposal'
import { evidenceAt } from './read-posting'
import { searchText, type CutText, type SearchedText } from './searched-text'

/** What has been written so far, and what the form already says of it. */
export interface PostingWords {
  title: string
  duties: string
  benefits: string
  occupation?: string | undefined
  level?: EducationLevel | undefined
}

/**
 * What a posting seems to ask for and to offer, with the words that say so. Only proposes.
 * @param today YYYY-MM-DD in China
 */
export function propose(posting: PostingWords, { lexicon, cut, today }: { lexicon: Lexicon; cut: CutText; today: string }): Proposal[] {
  const texts = (['title', 'duties', 'benefits'] as const).filter((field) => posting[field].trim() !== '').map((field) => searchText(field, posting[field], lexicon, cut))
  const occupation = occupationOf(texts)
  const named = occupation?.part === 'occupation' ? occupation.value : undefined
  const proposals = [...(occupation ? [occupation] : []), ...proposeTerms(texts, posting.level, today), ...proposeCompetencies(texts, posting.occupation ?? named)]
  return proposals.map((one) => ({ ...one, evidence: one.evidence.slice(0, MAX_EVIDENCE) }))
}

/** The occupation a title names: the longest name in it. */
function occupationOf(texts: readonly SearchedText[]): Proposal | undefined {
  const title = texts.find(({ field }) => field === 'title')
  const [longest] = (title?.terms ?? []).filter(({ senses }) => senses.occupation).sort((a, b) => b.word.length - a.word.length)
  if (!title || !longest?.senses.occupation) return undefined
  const part = { part: 'occupation', value: longest.senses.occupation } as const
  return { ...part, key: proposalKey(part), evidence: [evidenceAt(title, longest.from, longest.to)] }
}
