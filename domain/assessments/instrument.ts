import type { Localized } from '~/domain/catalogues/locale'

/** What a semester's evaluation looks at: oneself, the world of work, and the choice between. */
export type InstrumentKind = 'self-cognition' | 'exploration' | 'decision'

export type InstrumentId = 'interests' | 'personality' | 'adaptability' | 'decision'
export const instrumentIds = ['personality', 'interests', 'adaptability', 'decision'] as const satisfies readonly InstrumentId[]

/** An answer to one item: 1 (least) to 5 (most), as it was given, before any reversing. */
export type Answer = 1 | 2 | 3 | 4 | 5
export type Answers = Readonly<Record<string, Answer>>

export interface InstrumentItem extends Localized {
  id: string
  scale: string
  /** a high answer speaks against the scale */
  isReversed: boolean
}

export interface InstrumentScale {
  id: string
  /** Cronbach's alpha as the authors published it, of their English wording; null where nobody did */
  publishedAlpha: number | null
}

/** Mean and standard deviation of the scale's mean answer (1–5) in a stated sample. */
export interface Norm {
  scale: string
  mean: number
  deviation: number
  n: number
  sample: Localized
}

/**
 * How far a wording was tested. published: as its authors published and tested it · translated: our own translation of
 * such a one, which nobody tested · original: written for this product, tested by nobody.
 */
export const validities = ['published', 'translated', 'original'] as const
export type Validity = (typeof validities)[number]

/** One version of one instrument; a version that students answered never changes. */
export interface Instrument {
  id: InstrumentId
  version: string
  kind: InstrumentKind
  name: Localized
  /** what it asks, above every item */
  prompt: Localized
  /** words of the five answers, least first */
  options: readonly [Localized, Localized, Localized, Localized, Localized]
  scales: readonly InstrumentScale[]
  /** in the order in which they are asked */
  items: readonly InstrumentItem[]
  /** norms that a publication states; [] where there are none: then nothing is compared with one */
  norms: readonly Norm[]
  /** of each language's wording by itself */
  validity: Readonly<Record<keyof Localized, Validity>>
  source: Localized
  licence: Localized
}

export function itemsOf(instrument: Instrument, scale: string): InstrumentItem[] {
  return instrument.items.filter((item) => item.scale === scale)
}
