import type { MeasuredCost } from './measured-costs'
import { PLATFORM_FIGURES as platform } from './platform-figures'

/** What a doing costs, whatever its name. */
export type Cost = Omit<MeasuredCost, 'doing'>

/** What many doings add up to. */
export interface Use {
  calls: number
  reads: number
  writes: number
  gigabytesRead: number
  gigabyteSeconds: number
  seconds: number
}

const NONE: Use = { calls: 0, reads: 0, writes: 0, gigabytesRead: 0, gigabyteSeconds: 0, seconds: 0 }

export function total(doings: readonly (readonly [Cost, number])[]): Use {
  return doings
    .map(([cost, times]): Use => {
      const seconds = secondsOf(cost) * times
      return {
        calls: cost.calls * times,
        reads: cost.reads * times,
        writes: cost.writes * times,
        gigabytesRead: (cost.kilobytes * times) / 1e6,
        gigabyteSeconds: (seconds * cost.megabytes) / 1024,
        seconds,
      }
    })
    .reduce(add, NONE)
}

/** In the function, with the way of each database request, as if no two of them ran at once. */
export function secondsOf({ ms, reads, writes }: Cost): number {
  return (ms + (reads + writes) * platform.databaseTrip.value) / 1000
}

export function add(a: Use, b: Use): Use {
  return combine((key) => a[key] + b[key])
}

export function scale(use: Use, by: number): Use {
  return combine((key) => use[key] * by)
}

function combine(of: (key: keyof Use) => number): Use {
  return {
    calls: of('calls'),
    reads: of('reads'),
    writes: of('writes'),
    gigabytesRead: of('gigabytesRead'),
    gigabyteSeconds: of('gigabyteSeconds'),
    seconds: of('seconds'),
  }
}

export function yuan({ gigabyteSeconds, calls, reads, writes }: Use): number {
  return (
    gigabyteSeconds * platform.pricePerGigabyteSecond.value +
    (calls * platform.pricePerMillionCalls.value + reads * platform.pricePerMillionReads.value + writes * platform.pricePerMillionWrites.value) / 1e6
  )
}
