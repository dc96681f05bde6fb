import { readStudentCard as operation } from '~/contract/rights'
import { sharedKinds } from '~/domain/cards/card-sections'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { recordLook } from './record-look'

const shown = { entries: 300, events: 100 } as const

/**
 * The card of one student of the own school. What the roster says the office has anyway; the card itself opens only
 * while its student consents, and every look is written down in the same transaction. What is told is what the page
 * shows: entries by name, and none of those that are the student's own, a semester looked back on among them.
 */
export const readStudentCard = implementCommand(operation, {
  // A look has the same effect however often it is repeated, and the reply is somebody's card: it is not kept.
  isRecorded: false,
  async run({ input, actor, now }, tx) {
    const { membership } = actor
    const record = await tx.get('students', input.studentId)
    if (!record || record.schoolId !== membership.scopeId) return fail('NOT_FOUND')
    const { _id: studentId, studentNumber, name, schoolName, college, major, className, level, graduationYear } = record
    const student = { studentId, studentNumber, name, schoolName, college, major, className, level, graduationYear }
    const card = record.claimedBy ? await tx.get('cards', studentId) : null
    if (!card) return ok({ state: 'unclaimed' as const, student, card: null })
    if (card.consents['share-with-mentors']?.isGranted !== true) return ok({ state: 'not-shared' as const, student, card: null })
    await recordLook(tx, studentId, { actor, viewerName: membership.scopeName, what: 'card', now })
    const [entries, events] = [
      await tx.find('card-entries', { studentId, kind: { in: sharedKinds } }, { order: [['updatedAt', 'desc']], limit: shown.entries, fields: ['title', 'chapter', 'verification'] }),
      await tx.find('card-events', { studentId }, { order: [['at', 'desc']], limit: shown.events }),
    ]
    return ok({
      state: 'shared' as const,
      student,
      card: {
        competencies: card.profile.competencies,
        entries: entries.map(({ _id, title, chapter, verification }) => ({ entryId: _id, title, chapter, verification })),
        // How far it came, not with whom: the employers are the student's own matter.
        events: events.map(({ kind, at, result }) => ({ kind, at, result })),
      },
    })
  },
})
