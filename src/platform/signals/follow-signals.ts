import type { Signal, SignalDocument, SignalSource } from './signal'

// Nobody looks at a hidden tab; it looks again within one interval of being shown. A mini-program in the background sleeps by itself.
const isInSight = () => process.env.TARO_ENV === 'weapp' || document.visibilityState !== 'hidden'

/** ms between two looks while the watch is broken, and before it is tried anew. */
export const lookEveryMs = 15_000

interface Timer {
  every(ms: number, work: () => void): () => void
}

const clock: Timer = {
  every(ms, work) {
    const timer = setInterval(() => {
      if (isInSight()) work()
    }, ms)
    return () => clearInterval(timer)
  },
}

/** How far a person's signals were heard: kept while nobody listens, so that what went by meanwhile is noticed. */
export interface Heard {
  /** 0: none was ever sent. undefined: not known yet. */
  seq: number | undefined
}

/**
 * Tells of every change that concerns the person, once each. One document per person is overwritten by each signal, so
 * a gap in its sequence means that some went by unseen: then the topic is unknown and everything has to be asked for.
 * While the watch is broken it says `unknown` every 15 s and tries to watch again. Returns how to stop.
 */
export function followSignals(
  source: SignalSource,
  onSignal: (signal: Signal) => void,
  { heard = { seq: undefined }, timer = clock }: { heard?: Heard; timer?: Timer } = {},
): () => void {
  let isStopped = false
  let stopWatching: (() => void) | undefined
  let stopLooking: (() => void) | undefined

  const receive = (document: SignalDocument | undefined) => {
    const seq = document?.seq ?? 0
    // Between the last look and a watch that works at last something may have happened; nobody can tell.
    const isUnsure = heard.seq === undefined && stopLooking !== undefined
    const missed = heard.seq === undefined ? 0 : seq - heard.seq
    // An account that is opened anew begins at the beginning again.
    heard.seq = seq
    stopLooking?.()
    stopLooking = undefined
    if (document && missed === 1) onSignal({ topic: document.topic, ref: document.ref })
    else if (isUnsure || (document && missed !== 0)) onSignal({ topic: 'unknown' })
  }
  const start = () => {
    stopWatching = source.watch(receive, () => {
      stopWatching?.()
      if (isStopped) return
      stopLooking ??= timer.every(lookEveryMs, () => {
        onSignal({ topic: 'unknown' })
        stopWatching?.()
        start()
      })
    })
  }
  start()
  return () => {
    isStopped = true
    stopWatching?.()
    stopLooking?.()
  }
}
