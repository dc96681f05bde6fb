import { markStudentChanged } from '../../matching/mark-changed'
import { type Holding, owned, readAll, removeAll, without } from './holding'

const byStudent = ({ studentId }: { studentId: string }) => ({ studentId })
const asShown = 'The student; whom a consent or an application opens it to'
const whileClaimed = 'Until the student deletes it'

/** The career card and what hangs on it. */
export const cardHoldings = {
  cards: {
    title: { 'zh-CN': '职业卡', en: 'Career card' },
    purpose: 'Wishes and competencies: finding jobs that fit, and being found where the student consents',
    readers: asShown,
    kept: whileClaimed,
    async read({ documents }, { studentId }) {
      const card = await documents.get('cards', studentId)
      // How often imports looked at it says nothing of the student.
      return card ? [without(card, 'recordRevision')] : []
    },
    async forget({ documents, clock }, { studentId }) {
      await documents.transaction(async (tx) => {
        const card = await tx.get('cards', studentId)
        if (!card) return
        await tx.remove('cards', studentId)
        await markStudentChanged(tx, studentId, card, clock.now().toISOString())
      })
    },
  },
  'card-entries': owned('card-entries', { title: { 'zh-CN': '经历与成绩', en: 'Entries' }, purpose: 'What each semester held', readers: asShown, kept: whileClaimed }, byStudent),
  'removed-entries': owned('removed-entries', { title: { 'zh-CN': '已移除的导入内容', en: 'Imported entries taken off' }, purpose: 'A wrong sheet does not bring back what was taken off', readers: 'Nobody; the product itself', kept: whileClaimed }, byStudent),
  'competency-confirmations': owned(
    'competency-confirmations',
    { title: { 'zh-CN': '单位确认的能力', en: 'Competencies an employer confirmed' }, purpose: 'An interview that showed what somebody can', readers: 'The student; recruiters of the employer', kept: whileClaimed },
    byStudent,
  ),
  'card-goals': owned('card-goals', { title: { 'zh-CN': '目标', en: 'Goals' }, purpose: 'Working towards something', readers: 'The student', kept: whileClaimed }, byStudent),
  'card-events': owned('card-events', { title: { 'zh-CN': '一程', en: 'Milestones' }, purpose: 'The way so far, written by the job search itself', readers: 'The student; the career office and family where the student consents', kept: whileClaimed }, byStudent),
  'card-views': {
    title: { 'zh-CN': '谁看过我的卡', en: 'Who looked' },
    purpose: 'The student sees everybody who opened the card',
    readers: 'The student',
    kept: whileClaimed,
    async read({ documents }, { studentId }) {
      return (await readAll(documents, 'card-views', { studentId })).map((row) => without(row, 'viewerId'))
    },
    async forget(ports, { studentId, accountId }) {
      await removeAll(ports, 'card-views', { studentId })
      // As family of somebody else: that they looked stays theirs to know, the name goes.
      for (const { _id } of await readAll(ports.documents, 'card-views', { viewerId: accountId })) await ports.documents.update('card-views', _id, { set: { viewerName: '' } })
    },
  },
  'consent-decisions': owned('consent-decisions', { title: { 'zh-CN': '同意记录', en: 'Consents' }, purpose: 'Showing what was agreed to, when, in which wording', readers: 'The student', kept: whileClaimed }, ({ studentId, accountId }) => ({ studentId, accountId })),
  'data-disputes': owned('data-disputes', { title: { 'zh-CN': '更正申请', en: 'Disputed data' }, purpose: 'Correcting what the school put on the card', readers: 'The student; the career office of the school', kept: whileClaimed }, byStudent, { decidedBy: 'another person’s account' }),
  'family-links': {
    title: { 'zh-CN': '家人邀请', en: 'Links for family' },
    purpose: 'Letting family see the way so far, where the student consents',
    readers: 'The student; the family member a link was taken by',
    kept: whileClaimed,
    async read({ documents }, { studentId }) {
      return (await readAll(documents, 'family-links', { studentId })).map((row) => without(row, '_id', 'linkedAccountId'))
    },
    async forget({ documents }, { studentId, accountId }) {
      for (const { _id, linkedAccountId } of await readAll(documents, 'family-links', { studentId })) {
        await documents.transaction(async (tx) => {
          const family = linkedAccountId ? await tx.get('accounts', linkedAccountId) : null
          if (family) await tx.update('accounts', family._id, { set: { memberships: family.memberships.filter(({ role, scopeId }) => role !== 'family' || scopeId !== studentId) } })
          await tx.remove('family-links', _id)
        })
      }
      for (const { _id } of await readAll(documents, 'family-links', { linkedAccountId: accountId })) {
        await documents.update('family-links', _id, { set: { state: 'revoked', linkedAccountId: null, linkedName: null } })
      }
    },
  },
} satisfies Record<string, Holding>
