import { publishRound as operation } from '~/contract/recommendations'
import { roundLimits } from '~/domain/recommendations/round-limits'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownRound } from './own-round'
import { roundView } from './round-view'

/** Shows a round: one write that every home reads. The one before gives way. */
export const publishRound = implementCommand(operation, {
  async run({ input: { roundId }, actor: { membership }, now }, tx) {
    const round = await ownRound(tx, roundId, membership.scopeId)
    if (!round) return fail('NOT_FOUND')
    if (round.state === 'published') return ok({ round: roundView(round) })
    if (round.state !== 'drawn') return fail('ROUND_NOT_DRAWN')
    const endsAt = new Date(Date.parse(now) + roundLimits.validDays * 86_400_000).toISOString()
    const shown = await tx.get('published-rounds', round.schoolId)
    if (shown) await tx.update('recommendation-rounds', shown.roundId, { set: { state: 'withdrawn' } })
    const { _id, draw, title, studentShards, jobShards, schoolId } = round
    await tx.put('published-rounds', { _id: schoolId, schoolName: membership.scopeName, roundId: _id, draw, title, studentShards, jobShards, publishedAt: now, endsAt })
    const change = { state: 'published', publishedAt: now, endsAt } as const
    await tx.update('recommendation-rounds', _id, { set: change })
    return ok({ round: roundView({ ...round, ...change }) })
  },
})
