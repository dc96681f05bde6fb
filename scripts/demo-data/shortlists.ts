import { scoreMatch } from '~/domain/matching/score-match'
import { accountIdOf } from '~/server/kernel/derived-ids'
import { shortlistIdOf } from '~/server/usecases/talents/shortlist-id'
import { personaOf } from './personas'
import type { World } from './world'

const notes = ['项目讲得清楚，下周约视频聊。', '测评分高，先看作品。', '想来哈尔滨，薪资也合适。', ''] as const
/** Kept in mind for each posting. */
const perJob = 2

/** Whom the story's recruiter keeps in mind: the best of those who may be found and have not applied. */
export function writeShortlists(world: World): void {
  const recruiter = personaOf('recruiter')
  const accountId = accountIdOf(recruiter.openid)
  const jobs = world.all('jobs').filter(({ createdBy, status }) => createdBy === accountId && status === 'published')
  const findable = world.all('cards').filter(({ isFindable, wishes }) => isFindable && wishes !== null)
  const listed = new Set<string>()
  for (const [index, job] of jobs.slice(0, 3).entries()) {
    const { offer } = job
    if (!offer) continue
    const best = findable
      .filter(({ _id }) => !listed.has(_id) && !world.has('applications', `${job._id}|${_id}`))
      .map(({ _id, profile }) => ({ studentId: _id, score: scoreMatch(offer, profile).score }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.studentId < b.studentId ? -1 : 1))
      .slice(0, perJob)
    for (const [at, { studentId }] of best.entries()) {
      listed.add(studentId)
      world.put('shortlist-entries', {
        _id: shortlistIdOf(job.employerId, job._id, studentId),
        employerId: job.employerId,
        jobId: job._id,
        jobTitle: job.title,
        studentId,
        note: notes[(index * perJob + at) % notes.length] ?? '',
        addedBy: accountId,
        addedByName: recruiter.name,
        addedAt: world.calendar.shift(world.calendar.now, -0.4 - index - at * 0.1),
      })
    }
  }
}
