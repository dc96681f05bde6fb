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

/**
 * Tells of every change that concerns the person, once each. One document per person is overwritten by each signal, so
 * a gap in its sequence means that some went by unseen: then the topic is unknown and everything has to be asked for.
 * While the watch is broken it says `unknown` every 15 s and tries to watch again. Returns how to stop.
 */
export function followSignals(source: SignalSource, onSignal: (signal: Signal) => void, timer: Timer = clock): () => void {
  let lastSeq: number | undefined
  let stopWatching: (() => void) | undefined
  let stopLooking: (() => void) | undefined

  const receive = ({ seq, topic, ref }: SignalDocument) => {
    if (lastSeq !== undefined && seq > lastSeq) onSignal(seq === lastSeq + 1 ? { topic, ref } : { topic: 'unknown' })
    lastSeq = Math.max(lastSeq ?? 0, seq)
    stopLooking?.()
    stopLooking = undefined
  }
  const start = () => {
    stopWatching = source.watch(receive, () => {
      stopWatching?.()
      stopLooking ??= timer.every(lookEveryMs, () => {
        onSignal({ topic: 'unknown' })
        stopWatching?.()
        start()
      })
    })
  }
  start()
  return () => {
    stopWatching?.()
    stopLooking?.()
  }
}
