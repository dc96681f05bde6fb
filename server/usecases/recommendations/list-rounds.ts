import { listRounds as operation } from '~/contract/recommendations'
import { roundLimits } from '~/domain/recommendations/round-limits'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { roundView } from './round-view'

const shownRounds = 50

/** The rounds of the own school and what a new one can be made of. */
export const listRounds = implementQuery(operation, async ({ actor: { membership }, ports: { documents } }) => {
  const schoolId = membership.scopeId
  const [rounds, openJobs, years] = await Promise.all([
    documents.find('recommendation-rounds', { schoolId }, { order: [['createdAt', 'desc']], limit: shownRounds }),
    documents.countBy('jobs', { status: 'published' }, 'employerId'),
    documents.countBy('students', { schoolId }, 'graduationYear'),
  ])
  const names = await documents.find('employers', { _id: { in: Object.keys(openJobs).slice(0, 1000) } }, { fields: ['name'], limit: 1000 })
  return ok({
    rounds: rounds.map(roundView),
    employers: names.map(({ _id, name }) => ({ id: _id, name, openJobs: openJobs[_id] ?? 0 })).sort((a, b) => a.name.localeCompare(b.name, 'zh')),
    graduationYears: Object.keys(years).map(Number).sort((a, b) => a - b),
    defaults: { perStudent: roundLimits.perStudent, perJob: roundLimits.perJob },
  })
})
