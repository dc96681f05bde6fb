import { headId } from '~/domain/matching/index/blocks/head-document'
import type { TimerJob } from '../../kernel/timer-jobs'
import type { IndexHeadRecord, IndexKind } from '../../ports/match-collections'
import type { Ports } from '../../ports/ports'
import { compactIndex } from './compact-index'
import { jobMarket, type Market, studentMarket } from './market-entry'

/** Looked after every so many minutes: each look costs a read, each round a handful more. */
const everyMinutes = 5
/** Changes (entries of the delta) that a reader may have to take along before they are folded in. */
const tolerated = 100
/** Milliseconds after which no further round is begun: one takes seconds, and a function has a minute. */
const budget = 30_000

/** Folds changes into the index once there are many, and goes on with a first intake. For the tick: cheap while there is neither. */
export const compactMarketWhenDue: TimerJob = {
  name: 'compact-market-when-due',
  async run(ports) {
    if (ports.clock.now().getUTCMinutes() % everyMinutes !== 0) return 0
    return (await compactWhenMany(ports, jobMarket)) + (await compactWhenMany(ports, studentMarket))
  },
}

/** Folds whatever changed into the index, and takes in what stood there before it. For the night. */
export const compactMarket: TimerJob = {
  name: 'compact-market',
  async run(ports) {
    return (await compactFully(ports, jobMarket)) + (await compactFully(ports, studentMarket))
  },
}

/** Indexes that have taken in all that stood there before them: it stays so, and need not be read again. */
const whole = new Set<IndexKind>()

async function compactWhenMany<Item, Row>(ports: Ports, market: Market<Item, Row>): Promise<number> {
  const changes = await ports.documents.count('match-index', { kind: market.kind })
  return changes > tolerated || (await isTakingIn(ports, market.kind)) ? (await compactIndex(ports, market)).folded : 0
}

/** True while the nights have begun to take in what stood there before the index, and are not done with it. */
async function isTakingIn({ documents }: Ports, kind: IndexKind): Promise<boolean> {
  if (whole.has(kind)) return false
  const head = (await documents.get('match-index', headId(kind))) as IndexHeadRecord | null
  if (head?.takenTo === null) whole.add(kind)
  return head !== null && head.takenTo !== null
}

async function compactFully<Item, Row>(ports: Ports, market: Market<Item, Row>): Promise<number> {
  const deadline = ports.clock.now().getTime() + budget
  let folded = 0
  for (;;) {
    const round = await compactIndex(ports, market)
    folded += round.folded
    // Where changes were folded in, the next round has to wait; the tick goes on with what is left.
    if (round.state !== 'done' || !round.hasMore || ports.clock.now().getTime() > deadline) return folded
  }
}
