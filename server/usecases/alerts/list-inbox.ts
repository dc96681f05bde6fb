import { type InboxMessage, listInbox as operation } from '~/contract/alerts'
import { alertThreshold } from '~/domain/matching/alert-threshold'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'
import type { Account, Card } from '../../ports/collections'
import type { InboxRecord } from '../../ports/message-collections'
import type { Ports } from '../../ports/ports'
import { newMatches } from '../matching/new-matches'
import { readMarket } from '../matching/read-market'
import { shownPicks } from '../recommendations/shown-picks'
import { isUnread } from './is-unread'

const pageSize = 30
const shownMatches = 20

/** The inbox, newest first. A student's new matches are found while reading: publishing a job writes nothing here. */
export const listInbox = implementQuery(operation, async ({ input, actor: { account }, now, ports }) => {
  const skip = skipOf(input.cursor)
  const [stored, found] = await Promise.all([
    ports.documents.find('inbox', { accountId: account._id }, { order: [['createdAt', 'desc']], skip, limit: pageSize + 1 }),
    skip === 0 ? foundRows(ports, account, now) : [],
  ])
  const { rows, cursor } = pageOf(stored, skip, pageSize)
  const messages = [...rows.map((row) => messageOf(row, account)), ...found]
  return ok({ messages: messages.sort((a, b) => b.createdAt.localeCompare(a.createdAt)), cursor })
})

function messageOf(row: InboxRecord, account: Account): InboxMessage {
  const { _id, kind, detail, target, createdAt } = row
  return { messageId: _id, kind, detail, target, createdAt, isRead: !isUnread(row, account) }
}

/** What is found while reading: jobs that are new and fit, where the student wants to hear of them, and the school's round of this week. */
async function foundRows(ports: Ports, account: Account, now: string): Promise<InboxMessage[]> {
  const studentId = studentIdOfAccount(account)
  const card = studentId ? await ports.documents.get('cards', studentId) : null
  if (!card?.wishes) return []
  const [matches, picks] = await Promise.all([card.wantsAlerts ? matchRows(ports, card, account, now) : [], shownPicks(ports.documents, card, now)])
  if (!picks) return matches
  const { roundId, title, schoolName, publishedAt } = picks.round
  const detail = { title, schoolName, count: String(picks.jobs.length) }
  return [...matches, { messageId: `picks.${roundId}`, kind: 'picks-published', detail, target: { page: 'home', id: roundId }, createdAt: publishedAt, isRead: publishedAt <= (account.inboxSeenAt ?? '') }]
}

async function matchRows(ports: Ports, card: Card, account: Account, now: string): Promise<InboxMessage[]> {
  const since = new Date(Date.parse(now) - alertThreshold.newsDays * 86_400_000).toISOString()
  const matches = await newMatches(ports.documents, card, await readMarket(ports.documents, card.profile, now), since)
  return matches.slice(0, shownMatches).map(({ job, score }) => {
    const createdAt = job.publishedAt ?? since
    return {
      messageId: `match.${job._id}`,
      kind: 'job-matched',
      detail: { jobTitle: job.title, employerName: job.employerName, score: String(Math.round(score * 100)) },
      target: { page: 'job', id: job._id },
      createdAt,
      isRead: createdAt <= (account.inboxSeenAt ?? ''),
    }
  })
}
