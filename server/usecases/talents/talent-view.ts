import type { Talent } from '~/contract/talents'
import type { JobOffer } from '~/domain/matching/market'
import { profileOfTalent, spelledLabels, type TalentRow } from '~/domain/talents/talent-row'
import { shownSectionsOf } from '~/domain/cards/card-sections'
import type { Job } from '../../ports/collections'
import type { Documents } from '../../ports/documents'
import { applicationIdOf } from '../applications/application-id'
import { explainToEmployer } from '../matching/match-view'
import { shortlistIdOf } from './shortlist-id'
import { isListed, talentRowsOf } from './talent-row-of'

/** A posting that is open and the employer's own. */
export type OpenJob = Job & { offer: JobOffer }

/**
 * Students as a recruiter sees them, in the order of the ids. The cards themselves have the last word: who withdrew
 * consent a moment ago is left out, what was hidden a moment ago is not shown.
 * @param rows as found; those that are not given are made from the cards
 */
export async function viewTalents(documents: Documents, employerId: string, ids: readonly string[], job: OpenJob | null, rows?: ReadonlyMap<string, TalentRow>): Promise<Talent[]> {
  const [cards, applications, invitations, shortlisted] = await Promise.all([
    documents.getMany('cards', ids),
    job ? documents.getMany('applications', ids.map((id) => applicationIdOf(job._id, id))) : [],
    job && ids.length > 0 ? documents.find('invitations', { jobId: job._id, studentId: { in: ids } }, { order: [['createdAt', 'desc']], limit: 200 }) : [],
    documents.getMany('shortlist-entries', ids.map((id) => shortlistIdOf(employerId, job?._id ?? null, id))),
  ])
  const standing = new Map(cards.filter(isListed).map((card) => [card._id, card]))
  const rowOf = rows ?? new Map((await talentRowsOf(documents, [...standing.values()])).map((row) => [row.id, row]))
  return ids.flatMap((studentId) => {
    const card = standing.get(studentId)
    const row = rowOf.get(studentId)
    if (!card || !row) return []
    const application = applications.find((one) => one.studentId === studentId)
    const invitation = invitations.find((one) => one.studentId === studentId)
    const { college, major, level, graduationYear, cities, occupations } = row
    return [
      {
        studentId,
        name: card.studentName,
        schoolName: card.schoolName,
        college,
        major,
        level,
        graduationYear,
        cities,
        occupations,
        competencies: shownSectionsOf(card).includes('competencies') ? row.competencies : null,
        labels: spelledLabels(row),
        match: job && explainToEmployer(job.offer, profileOfTalent(row)),
        // Whoever withdrew has taken it back: to the employer they are somebody to invite.
        application: application && application.stage !== 'withdrawn' ? { applicationId: application._id, stage: application.stage } : null,
        invitation: invitation ? { invitationId: invitation._id, status: invitation.status } : null,
        isShortlisted: shortlisted.some((one) => one.studentId === studentId),
      },
    ]
  })
}
