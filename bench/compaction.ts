import type { BlockDocument } from '../domain/matching/index/blocks/block-document'
import { buildBlocks } from '../domain/matching/index/blocks/build-blocks'
import { compact } from '../domain/matching/index/blocks/compact'
import type { CompactionReplies, CompactionStep } from '../domain/matching/index/blocks/compaction-step'
import { deltaEntries, type DeltaEntry } from '../domain/matching/index/blocks/delta-entry'
import type { FoldedDocument, HeadDocument } from '../domain/matching/index/blocks/head-document'
import { JOB_LAYOUT } from '../domain/matching/index/blocks/job-layout'
import { Vocabulary, vocabularyId, type VocabularyDocument } from '../domain/matching/index/blocks/vocabulary'
import type { JobOffer } from '../domain/matching/market'
import { generateJobs } from './market/generate-jobs'
import { time } from './report/measure'
import { printTable } from './report/table'

// What one round of compaction asks of the store, counted by the protocol itself: a call for each step, as the server
// makes it (500 names a call, 1,000 documents a read).
const SIZES = process.argv.includes('--small') ? [10_000] : [10_000, 100_000]
const CHANGES = [10, 100, 1000]

class CountingStore {
  reads = 0
  writes = 0
  readBytes = 0
  writtenBytes = 0
  readonly blocks = new Map<string, BlockDocument>()
  head: HeadDocument | undefined = { _id: 'head|jobs', revision: 2, round: 1, claimedUntil: 0, folded: null, takenTo: null, blocks: 0 }
  words: VocabularyDocument | undefined
  folded: FoldedDocument | undefined
  delta: DeltaEntry<JobOffer>[] = []

  constructor(jobs: readonly JobOffer[]) {
    const vocabulary = new Vocabulary()
    for (const block of buildBlocks(JOB_LAYOUT, jobs, vocabulary)) this.blocks.set(block._id, { ...block, revision: 1, round: 1, words: vocabulary.words.length })
    this.words = { _id: vocabularyId('jobs'), revision: 1, words: vocabulary.words }
  }

  answer(step: CompactionStep): CompactionReplies<JobOffer>[CompactionStep['do']] {
    switch (step.do) {
      case 'read-head':
        this.reads += 1
        return this.head
      case 'replace-head':
        this.writes += 1
        this.head = step.head
        return true
      case 'keep-folded':
        this.writes += 1
        this.folded = step.folded
        return undefined
      case 'remove-delta':
        this.reads += 1
        this.writes += Math.ceil((this.folded?.revisions.length ?? 0) / 500)
        return undefined
      case 'read-delta':
        this.reads += 1
        return this.delta
      case 'read-items':
        this.reads += 1
        return { items: [], last: null }
      case 'read-words':
        this.reads += 1
        return this.words
      case 'replace-words':
        this.writes += 1
        this.words = step.document
        return true
      case 'read-blocks': {
        this.reads += Math.ceil(step.ids.length / 500)
        const found = step.ids.flatMap((id) => this.blocks.get(id) ?? [])
        for (const { bytes } of found) this.readBytes += (bytes.length * 4) / 3
        return found
      }
      case 'replace-blocks':
        this.writes += step.writes.length
        for (const { block } of step.writes) {
          this.writtenBytes += (block.bytes.length * 4) / 3
          this.blocks.set(block._id, block)
        }
        return true
      case 'count-blocks':
        this.reads += 1
        return this.blocks.size
    }
  }
}

const rows = SIZES.flatMap((size) => {
  const jobs = generateJobs(size + 1000)
  return CHANGES.map((changes) => {
    const store = new CountingStore(jobs.slice(0, size))
    // A third come, a third go, a third pay differently: as far apart as chance puts them.
    const items = Array.from({ length: changes }, (_, at) => {
      const standing = jobs[(at * 7919) % size]!
      if (at % 3 === 0) return { before: undefined, after: jobs[size + at]! }
      return { before: standing, after: at % 3 === 1 ? undefined : { ...standing, salary: { min: standing.salary.min + 500, max: standing.salary.max + 500 } } }
    })
    store.delta = items.flatMap(({ before, after }, at) =>
      deltaEntries(JOB_LAYOUT, { kind: 'jobs', itemId: (after ?? before)!.id, revision: `r${at}`, known: undefined, before, after }),
    )
    const entries = store.delta.length
    const { ms } = time(() => {
      const round = compact('jobs', JOB_LAYOUT, 1_800_000_000_000)
      for (let next = round.next(); !next.done; ) next = round.next(store.answer(next.value))
    })
    return [size.toLocaleString('en'), changes, entries / changes, store.reads, store.writes, store.writes / changes, store.readBytes / 1000 / changes, store.writtenBytes / 1000 / changes, ms / changes]
  })
})
printTable(
  'One round of compaction',
  ['jobs', 'changes', 'delta entries a change', 'reads', 'writes', 'writes a change', 'KB read a change', 'KB written a change', 'ms of work a change'],
  rows,
)
