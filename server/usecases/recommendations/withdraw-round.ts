import { withdrawRound as operation } from '~/contract/recommendations'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownRound } from './own-round'
import { roundView } from './round-view'

/** Takes a round back; one that is not shown stays as it is. */
export const withdrawRound = implementCommand(operation, {
  async run({ input: { roundId }, actor: { membership } }, tx) {
    const round = await ownRound(tx, roundId, membership.scopeId)
    if (!round) return fail('NOT_FOUND')
    if (round.state !== 'published') return ok({ round: roundView(round) })
    const shown = await tx.get('published-rounds', round.schoolId)
    if (shown?.roundId === round._id) await tx.remove('published-rounds', round.schoolId)
    await tx.update('recommendation-rounds', round._id, { set: { state: 'withdrawn' } })
    return ok({ round: roundView({ ...round, state: 'withdrawn' }) })
  },
})
