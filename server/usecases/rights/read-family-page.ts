import { readFamilyPage as operation } from '~/contract/rights'
import { chapterOfDate, chaptersOf } from '~/domain/cards/chapters'
import { chinaDateOf } from '~/domain/time/china-date'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { recordLook } from './record-look'

const shownEvents = 60

/** One clear page for family, while the student shares it; the look is written down in the same transaction. */
export const readFamilyPage = implementCommand(operation, {
  isRecorded: false,
  async run({ actor, now }, tx) {
    const { account, membership } = actor
    const studentId = membership.scopeId
    const [link] = await tx.find('family-links', { studentId, linkedAccountId: account._id, state: 'linked' }, { order: [['linkedAt', 'desc']], limit: 1 })
    const card = await tx.get('cards', studentId)
    const student = await tx.get('students', studentId)
    if (!link || !card || !student || card.accountId !== link.accountId) return fail('NOT_SHARED')
    if (card.consents['share-with-family']?.isGranted !== true) return fail('NOT_SHARED')
    await recordLook(tx, studentId, { actor, viewerName: link.label, what: 'family', now })

    const events = await tx.find('card-events', { studentId }, { order: [['at', 'desc']], limit: 1000 })
    const entries = await tx.find('card-entries', { studentId }, { fields: ['chapter'], limit: 1000 })
    const { showsEmployers } = link
    const count = (kind: string) => events.filter((event) => event.kind === kind).length
    return ok({
      student: { name: student.name, schoolName: student.schoolName, major: student.major, level: student.level, graduationYear: student.graduationYear },
      chapter: chapterOfDate(student, chinaDateOf(now)),
      chapters: chaptersOf(student, entries.map(({ chapter }) => chapter)),
      figures: { entries: entries.length, applications: count('applied'), interviews: count('interview-booked'), offers: events.filter(({ kind, result }) => kind === 'interview-result' && result === 'offer').length },
      path: events.slice(0, shownEvents).map(({ kind, at, employerName, jobTitle, result }) => ({ kind, at, employerName: showsEmployers ? employerName : '', jobTitle: showsEmployers ? jobTitle : '', result })),
      showsEmployers,
    })
  },
})
