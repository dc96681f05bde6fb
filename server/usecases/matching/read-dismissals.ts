import { readDismissals as operation } from '~/contract/matching'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** What the student said they want less of, newest first. */
export const readDismissals = implementQuery(operation, async ({ actor, ports: { documents } }) => {
  const card = await documents.get('cards', actor.membership.scopeId)
  if (!card) return fail('NOT_FOUND')
  const { jobs: ids, occupations, cities } = card.dismissed
  const found = ids.length > 0 ? await documents.find('jobs', { _id: { in: ids } }, { fields: ['title', 'employerName'], limit: ids.length }) : []
  const jobs = new Map(found.map((job) => [job._id, job]))
  return ok({
    jobs: [...ids].reverse().flatMap((jobId) => {
      const job = jobs.get(jobId)
      return job ? [{ jobId, title: job.title, employerName: job.employerName }] : []
    }),
    occupations: [...occupations].reverse(),
    cities: [...cities].reverse(),
  })
})
