import { readSitting as operation } from '~/contract/assessments'
import { semesterOf } from '~/domain/cards/chapters'
import { chinaDateOf } from '~/domain/time/china-date'
import { currentInstrument, instrumentOf } from '~/reference/instruments/instruments'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { sittingIdOf } from './sitting-id'

/** The items and the own answers so far. Reading begins nothing: the first answer does. */
export const readSitting = implementQuery(operation, async ({ input: { instrumentId }, actor, now, ports: { documents } }) => {
  const semester = semesterOf(chinaDateOf(now))
  const sitting = await documents.get('sittings', sittingIdOf(actor.membership.scopeId, instrumentId, semester))
  const instrument = (sitting && instrumentOf(instrumentId, sitting.version)) ?? currentInstrument(instrumentId)
  const { version, name, prompt, options, items, source, licence } = instrument
  return ok({
    ...{ semester, instrumentId, version, name, prompt, source, licence },
    options: [...options],
    items: items.map(({ id, zh, en }) => ({ id, zh, en })),
    state: sitting?.state ?? ('new' as const),
    answers: sitting?.answers ?? {},
  })
})
