import { type Instrument, type InstrumentId, instrumentIds } from '~/domain/assessments/instrument'
import { ADAPTABILITY } from './adaptability'
import { DECISION } from './decision'
import { INTERESTS } from './interests'
import { PERSONALITY } from './personality'

/** Every version there ever was, newest of an instrument last: a sitting is read with the version it was begun with. */
export const INSTRUMENTS: readonly Instrument[] = [PERSONALITY, INTERESTS, ADAPTABILITY, DECISION]

/** @returns undefined for a version that never was */
export function instrumentOf(id: InstrumentId, version: string): Instrument | undefined {
  return INSTRUMENTS.find((one) => one.id === id && one.version === version)
}

/** The version that new sittings begin with. */
export function currentInstrument(id: InstrumentId): Instrument {
  const versions = INSTRUMENTS.filter((one) => one.id === id)
  const current = versions[versions.length - 1]
  if (!current) throw new Error(`No instrument ${id}`)
  return current
}

/** What a semester's evaluation consists of, in the order proposed. */
export const CURRENT_INSTRUMENTS: readonly Instrument[] = instrumentIds.map(currentInstrument)
