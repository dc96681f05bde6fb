import { readingsOf } from '~/reference/pinyin/readings'
import { foldText } from '../text/fold-text'
import { scanRuns } from '../text/scan-runs'
import { initialsTerm, soundTerm } from './term-names'

/** A character with more readings than this is known by the first ones. */
const mostReadings = 4

function readings(character: string): readonly string[] {
  return readingsOf(character).slice(0, mostReadings)
}

/** The terms under which a text is found as it is written. */
export function writtenTerms(text: string): Set<string> {
  const terms = new Set<string>()
  for (const run of scanRuns(foldText(text))) {
    if (run.kind === 'latin') terms.add(run.text)
    // Overlapping pairs; the last character alone ends a run, so that each character begins some term.
    else for (let at = 0; at < run.text.length; at += 1) terms.add(run.text.slice(at, at + 2))
  }
  return terms
}

/** The terms under which a short text is found by its sound: pairs of syllables, and first letters by threes. */
export function spokenTerms(text: string): Set<string> {
  const terms = new Set<string>()
  for (const run of scanRuns(foldText(text))) {
    if (run.kind === 'latin') continue
    const sounds = Array.from(run.text, readings)
    const initials = sounds.map((each) => [...new Set(each.map((syllable) => syllable.charAt(0)))])
    sounds.forEach((first, at) => {
      const second = sounds[at + 1] ?? []
      for (const syllable of first) {
        if (second.length === 0) terms.add(soundTerm([syllable]))
        for (const next of second) terms.add(soundTerm([syllable, next]))
      }
      for (const letters of combinations(initials.slice(at, at + 3))) if (letters.length > 1) terms.add(initialsTerm(letters))
    })
  }
  return terms
}

/** Every way to take one of each, until one has nothing to take. */
function combinations(choices: readonly string[][]): string[] {
  let found = ['']
  for (const choice of choices) {
    if (choice.length === 0) break
    found = found.flatMap((before) => choice.map((one) => before + one))
  }
  return found
}
