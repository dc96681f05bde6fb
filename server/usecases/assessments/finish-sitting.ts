import { finishSitting as operation } from '~/contract/assessments'
import { assessedBy, withAssessed } from '~/domain/assessments/assessed-competencies'
import { findCarelessSigns, isCareless } from '~/domain/assessments/careless'
import { scoreInstrument } from '~/domain/assessments/score-answers'
import { withFinished } from '~/domain/assessments/semester-evaluation'
import { isInForce } from '~/domain/rights/consent-texts'
import { COMPETENCY_LINKS } from '~/reference/instruments/competency-links'
import { instrumentOf } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Sitting } from '../../ports/assessment-collections'
import { cellsOfSitting, moveCounted } from './move-counted'
import { everySitting, newestCounting } from './settle-statistics'
import { sittingIdOf } from './sitting-id'
import { holdCompetencies } from '../cards/hold-competencies'

/**
 * Scores the sitting, counts it in the school's figures where the student agreed to statistics (in place of an earlier
 * one: everybody counts once) and puts what it says about competencies on the card. Careless answers are asked about
 * first; confirmed, they are scored and used nowhere else.
 */
export const finishSitting = implementCommand(operation, {
  async run({ input: { instrumentId, semester, version, isSure }, actor, now }, tx) {
    const studentId = actor.membership.scopeId
    const sitting = await tx.get('sittings', sittingIdOf(studentId, instrumentId, semester))
    if (!sitting) return fail('NOT_FOUND')
    if (sitting.state === 'finished') return fail('ALREADY_FINISHED')
    const instrument = instrumentOf(instrumentId, version)
    if (!instrument || sitting.version !== version) return fail('INSTRUMENT_CHANGED')
    const scores = scoreInstrument(instrument, sitting.answers, SCORING_RULES)
    if (!scores) return fail('TOO_FEW_ANSWERS')
    const signs = findCarelessSigns(instrument, sitting.answers, sitting.times, SCORING_RULES)
    if (isCareless(signs) && !isSure) return ok({ isFinished: false, signs })

    const card = await tx.get('cards', studentId)
    if (!card) return fail('NOT_FOUND')
    const finished: Sitting = { ...sitting, state: 'finished', scores, signs, finishedAt: now, updatedAt: now }
    // The chapter of the semester says what the evaluation came to, see readCard.
    await tx.update('cards', studentId, { set: { evaluations: withFinished(card.evaluations ?? {}, semester, { id: instrumentId, scores }, SCORING_RULES) } })
    const others = await tx.find('sittings', { studentId, instrumentId, state: 'finished' }, everySitting)
    if (newestCounting([...others, finished]) !== finished) {
      await tx.put('sittings', finished)
      return ok({ isFinished: true, signs })
    }
    const replaced = others.filter(({ countedIn, assessed }) => countedIn.length + assessed.length > 0)
    const to = isInForce('statistics', card.consents.statistics) ? cellsOfSitting(finished, card.profile) : []
    for (const other of replaced) await tx.update('sittings', other._id, { set: { countedIn: [], assessed: [] } })
    const assessed = assessedBy(instrumentId, scores, COMPETENCY_LINKS)
    await tx.put('sittings', { ...finished, countedIn: to.map(({ _id }) => _id), assessed })
    const before = others.flatMap((other) => other.assessed)
    if (before.length + assessed.length > 0) {
      const competencies = withAssessed(card.profile.competencies, before, assessed)
      await holdCompetencies(tx, card, competencies, now)
    }
    // Last, since these are the documents that others write in the same moment.
    await moveCounted(tx, [...replaced.map((other) => ({ sitting: other, to: [] })), { sitting: finished, to, isArrival: true }], now)
    return ok({ isFinished: true, signs })
  },
})
