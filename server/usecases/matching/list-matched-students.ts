import { listMatchedStudents as operation } from '~/contract/matching'
import { shownSectionsOf } from '~/domain/cards/card-sections'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { fail, ok } from '../../kernel/result'
import { maySearch } from '../talents/may-search'
import { recordLooks } from '../talents/record-looks'
import { explain, forEmployer } from './match-view'
import { findStudents } from './find-students'

const pageSize = 20

/** The students a posting finds: those who consented to be found and pass its hard constraints, best match first. */
export const listMatchedStudents = implementQuery(operation, async ({ input, actor, now, ports: { documents } }) => {
  const may = await maySearch(documents, actor.membership, input.jobId)
  if (!may.isOk) return may
  const job = may.value
  if (!job) return fail('NOT_FOUND')
  const { offer } = job
  const found = await findStudents(documents, offer, 0, 'findable')
  const skip = skipOf(input.cursor)
  const { rows, cursor } = pageOf(found.slice(skip), skip, pageSize)
  const ids = rows.map(({ id }) => id)
  const [cards, applications, invitations] = await Promise.all([
    documents.getMany('cards', ids),
    documents.getMany('applications', ids.map((id) => `${job._id}|${id}`)),
    documents.find('invitations', { jobId: job._id, studentId: { in: ids } }, { order: [['createdAt', 'desc']], limit: 200 }),
  ])
  const cardOf = new Map(cards.map((card) => [card._id, card]))
  const shown = ids.filter((id) => cardOf.get(id)?.isFindable)
  if (!(await documents.transaction((tx) => recordLooks(tx, actor, shown, now)))) return fail('RATE_LIMITED')
  return ok({
    total: found.length,
    cursor,
    candidates: ids.flatMap((studentId) => {
      const card = cardOf.get(studentId)
      // The card itself has the last word: a consent withdrawn a moment ago counts.
      if (!card?.isFindable) return []
      const { studentName, schoolName } = card
      // What the student keeps to themselves neither shows nor speaks.
      const profile = shownSectionsOf(card).includes('competencies') ? card.profile : { ...card.profile, competencies: [] }
      const application = applications.find((one) => one.studentId === studentId)
      const invitation = invitations.find((one) => one.studentId === studentId)
      return [
        {
          studentId,
          name: studentName,
          schoolName,
          major: profile.major,
          level: profile.level,
          graduationYear: profile.graduationYear,
          cities: profile.cities,
          competencies: profile.competencies,
          match: forEmployer(explain(offer, profile)),
          application: application ? { applicationId: application._id, stage: application.stage } : null,
          invitation: invitation ? { invitationId: invitation._id, status: invitation.status } : null,
        },
      ]
    }),
  })
})
