import { readMyShares as operation } from '~/contract/sharing'
import { shareFunnel } from '~/domain/sharing/share-funnel'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** The newest are shown; nobody shares more in a season. */
const shown = 200

/** What came of the caller's shares: reach → open → apply, in all and one by one. */
export const readMyShares = implementQuery(operation, async ({ actor, ports: { documents } }) => {
  const found = await documents.find('shares', { sharerId: actor.account._id }, { order: [['createdAt', 'desc']], limit: shown })
  const shares = found.map(({ _id, jobId, jobTitle, employerName, channel, createdAt, endedAt, reach, open, apply }) => ({
    token: _id,
    jobId,
    jobTitle,
    employerName,
    channel,
    createdAt,
    isEnded: endedAt !== undefined,
    ...shareFunnel({ reach, open, apply }),
  }))
  const total = (stage: 'reach' | 'open' | 'apply') => shares.reduce((sum, share) => sum + share[stage], 0)
  return ok({ totals: { reach: total('reach'), open: total('open'), apply: total('apply') }, shares })
})
