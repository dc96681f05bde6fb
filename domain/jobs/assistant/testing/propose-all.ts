import * as jieba from 'jieba-wasm'
import { wordsOf } from '~/server/adapters/jieba/words-of'
import { buildPostingLexicon } from '../posting-lexicon'
import { propose, type PostingWords } from '../propose'
import type { Proposal } from '../proposal'
import { type Exemplar, READ_ON } from './exemplar'

/** The assistant as the function runs it: library, dictionary and rules. */
export async function openAssistant(): Promise<(posting: Partial<PostingWords>) => Proposal[]> {
  const lexicon = buildPostingLexicon()
  const cut = await wordsOf(() => Promise.resolve(jieba)).open(lexicon.words)
  return (posting) => propose({ title: '', duties: '', benefits: '', ...posting }, { lexicon, cut, today: READ_ON })
}

export const wordsOfExemplar = ({ title, text, occupation }: Exemplar): Partial<PostingWords> => ({ title, duties: text, occupation })
