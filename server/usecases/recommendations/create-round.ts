import { createRound as operation } from '~/contract/recommendations'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownRound } from './own-round'

/** Sets up a round, or begins one anew with other settings. A published one stays as it is: it is on people's screens. */
export const createRound = implementCommand(operation, {
  async run({ input: { roundId, ...settings }, actor: { account, membership }, now, ports: { ids } }, tx) {
    const standing = roundId === undefined ? null : await ownRound(tx, roundId, membership.scopeId)
    if (roundId !== undefined && !standing) return fail('NOT_FOUND')
    if (standing?.state === 'published') return fail('ROUND_PUBLISHED')
    const _id = standing?._id ?? ids.random()
    await tx.put('recommendation-rounds', {
      _id,
      schoolId: membership.scopeId,
      ...settings,
      state: 'drawing',
      draw: ids.random(),
      step: 0,
      cursor: '',
      isScored: false,
      studentCount: 0,
      jobCount: 0,
      studentShards: 1,
      jobShards: 1,
      balanced: null,
      plain: null,
      createdBy: standing?.createdBy ?? account._id,
      createdAt: standing?.createdAt ?? now,
      drawnAt: null,
      publishedAt: null,
      endsAt: null,
    })
    return ok({ roundId: _id })
  },
})
