import { listInstruments as operation } from '~/contract/assessments'
import { semesterOf } from '~/domain/cards/chapters'
import { isInForce } from '~/domain/rights/consent-texts'
import { chinaDateOf } from '~/domain/time/china-date'
import { CURRENT_INSTRUMENTS, instrumentOf } from '~/reference/instruments/instruments'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { everySitting } from './settle-statistics'

/** This semester's instruments in the order proposed, and the semesters that have a report. */
export const listInstruments = implementQuery(operation, async ({ actor, now, ports: { documents } }) => {
  const studentId = actor.membership.scopeId
  const [sittings, card] = await Promise.all([
    documents.find('sittings', { studentId }, { ...everySitting, fields: ['instrumentId', 'version', 'semester', 'state', 'answeredCount', 'finishedAt'] }),
    documents.get('cards', studentId),
  ])
  const semester = semesterOf(chinaDateOf(now))
  const finished = sittings.filter(({ state }) => state === 'finished')
  const semesters = [...new Set(finished.map((one) => one.semester))].sort().reverse()
  return ok({
    semester,
    instruments: CURRENT_INSTRUMENTS.map((current) => {
      const sitting = sittings.find((one) => one.instrumentId === current.id && one.semester === semester)
      const { id, version, kind, name, validity, source, licence, items } = (sitting && instrumentOf(current.id, sitting.version)) ?? current
      return {
        ...{ id, version, kind, name, validity, source, licence },
        itemCount: items.length,
        answeredCount: sitting?.answeredCount ?? 0,
        state: sitting?.state ?? ('new' as const),
        finishedAt: sitting?.finishedAt ?? null,
      }
    }),
    reports: semesters.map((one) => ({ semester: one, finished: finished.filter((sitting) => sitting.semester === one).map(({ instrumentId }) => instrumentId) })),
    isCounted: isInForce('statistics', card?.consents.statistics),
  })
})
