import { blocksNeeded, supply } from '~/domain/search/index/ask-view'
import type { SearchView } from '~/domain/search/index/search-view'
import { findDocuments, firstRanges, type Found, type SearchQuestion } from '~/domain/search/query/find-documents'
import type { Documents } from '../../ports/documents'
import { closingJobs } from '../matching/closing-jobs'
import { BlockMissing, Shelf } from './block-shelf'
import { readSearchView } from './read-search-view'

export interface SearchRun {
  found: Found
  view: SearchView
  shelf: Shelf
  /** jobs that are not to be shown: their employers were suspended */
  hidden: ReadonlySet<string>
}

/** Finds the jobs of a question, reading only the blocks it needs. A segment retired while it was read is read anew. */
export async function runSearch(documents: Documents, question: Omit<SearchQuestion, 'count' | 'living'>): Promise<SearchRun> {
  try {
    return await run(documents, question)
  } catch (error) {
    if (!(error instanceof BlockMissing)) throw error
    return await run(documents, question)
  }
}

async function run(documents: Documents, question: Omit<SearchQuestion, 'count' | 'living'>): Promise<SearchRun> {
  const shelf = new Shelf(documents)
  const { view, closing } = await readSearchView(documents, shelf, firstRanges(question))
  const steps = findDocuments({ ...question, count: view.count, living: view.living })
  let step = steps.next()
  while (!step.done) {
    await shelf.load(blocksNeeded(view, step.value))
    step = steps.next(supply(view, step.value))
  }
  return { found: step.value, view, shelf, hidden: await closingJobs(documents, closing) }
}
