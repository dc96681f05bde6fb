import type { Answer, Answers, Instrument, InstrumentItem } from './instrument'
import { itemsOf } from './instrument'
import type { ScoringRules } from './scoring-rules'

/** What a person scored on one scale. */
export interface ScaleScore {
  scale: string
  /** mean of the keyed answers, 1–5, two decimals */
  mean: number
  /** mean × number of items, a whole number: what distributions count */
  sum: number
  /** items answered, of all the scale has */
  answered: number
}

/** An answer in the direction of its scale: 1–5. */
export function keyed({ isReversed }: InstrumentItem, answer: Answer): number {
  return isReversed ? 6 - answer : answer
}

/**
 * Scores one scale. Missing answers take the person's own mean on the scale, as long as enough are there.
 * @returns null when fewer than the rules' share was answered
 */
export function scoreScale(instrument: Instrument, scale: string, answers: Answers, rules: ScoringRules): ScaleScore | null {
  const items = itemsOf(instrument, scale)
  const values = items.flatMap((item) => {
    const answer = answers[item.id]
    return answer === undefined ? [] : [keyed(item, answer)]
  })
  if (items.length === 0 || values.length < Math.ceil(items.length * rules.answeredShare)) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { scale, mean: Math.round(mean * 100) / 100, sum: Math.round(mean * items.length), answered: values.length }
}

/** Scores of all scales. @returns null while any scale has too few answers */
export function scoreInstrument(instrument: Instrument, answers: Answers, rules: ScoringRules): ScaleScore[] | null {
  const scores = instrument.scales.flatMap(({ id }) => scoreScale(instrument, id, answers, rules) ?? [])
  return scores.length === instrument.scales.length ? scores : null
}

/** Items without an answer, in the order in which they are asked. */
export function unansweredItems(instrument: Instrument, answers: Answers): InstrumentItem[] {
  return instrument.items.filter(({ id }) => answers[id] === undefined)
}
