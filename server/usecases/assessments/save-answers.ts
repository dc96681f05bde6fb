import { saveAnswers as operation } from '~/contract/assessments'
import { momentBefore, takeLater } from '~/domain/assessments/take-later'
import { semesterOf } from '~/domain/cards/chapters'
import { chinaDateOf } from '~/domain/time/china-date'
import { currentInstrument, instrumentOf } from '~/reference/instruments/instruments'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Sitting } from '../../ports/assessment-collections'
import { sittingIdOf } from './sitting-id'

const none = { isTooFast: false, isStraightLined: false }

/**
 * Adds answers to the sitting, which its first answers begin. Read and written in one transaction: answers of two
 * devices that arrive together are both kept, and one that waited without a network replaces none that was given later. A sitting begun before the semester ended may still be completed.
 */
export const saveAnswers = implementCommand(operation, {
  async run({ input: { instrumentId, semester, version, answers }, actor, now }, tx) {
    const studentId = actor.membership.scopeId
    const _id = sittingIdOf(studentId, instrumentId, semester)
    const standing = await tx.get('sittings', _id)
    if (standing?.state === 'finished') return fail('ALREADY_FINISHED')
    if (!standing && semester !== semesterOf(chinaDateOf(now))) return fail('SEMESTER_OVER')
    const instrument = instrumentOf(instrumentId, version)
    if (!instrument || version !== (standing?.version ?? currentInstrument(instrumentId).version)) return fail('INSTRUMENT_CHANGED')
    const items = new Set(instrument.items.map(({ id }) => id))
    const unknown = answers.findIndex(({ item }) => !items.has(item))
    if (unknown >= 0) return fail('INVALID_INPUT', { [`answers.${unknown}.item`]: 'unknown-code' })
    const before: Sitting = standing ?? {
      ...{ _id, studentId, instrumentId, version, semester, state: 'open', answers: {}, times: {}, answeredCount: 0, startedAt: now, updatedAt: now },
      ...{ finishedAt: null, scores: [], signs: none, countedIn: [], assessed: [] },
    }
    const { taken, newer, givenAt: givenAts } = takeLater(before.givenAt ?? {}, answers.map(({ item, age = 0, ...answer }) => ({ id: item, ...answer, givenAt: momentBefore(now, age) })))
    const given = { ...before.answers, ...Object.fromEntries(taken.map(({ id, value }) => [id, value])) }
    const answeredCount = Object.keys(given).length
    const times = { ...before.times, ...Object.fromEntries(taken.map(({ id, time }) => [id, time])) }
    await tx.put('sittings', { ...before, answers: given, times, givenAt: givenAts, answeredCount, updatedAt: now })
    return ok({ answeredCount, savedAt: now, newer })
  },
})
