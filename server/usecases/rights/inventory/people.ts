import { isStudentRole } from '~/domain/accounts/roles'
import type { Documents } from '../../../ports/documents'
import { type Holding, impersonal, owned, without } from './holding'

const own = 'The person; nobody else'

/** Who one is, and the school's roster. */
export const peopleHoldings = {
  schools: impersonal({ title: { 'zh-CN': '学校', en: 'Schools' }, purpose: 'Choosing the own school', readers: 'Everybody', kept: 'While the school takes part' }),
  students: {
    title: { 'zh-CN': '学籍', en: 'Record of the roster' },
    purpose: 'The school’s graduate roster; claiming the own record',
    readers: 'The student; the career office of the school. The date of birth: nobody, the product computes with it',
    kept: 'By the school, as its own record; the date of birth is encrypted (AES-256-GCM)',
    async read({ documents, cipher }, { studentId }) {
      const student = await documents.get('students', studentId)
      if (!student) return []
      const { bornOn, ...row } = student
      // How often imports looked at it says nothing of the student.
      return [{ ...without(row, 'recordRevision'), ...(bornOn && { bornOn: cipher.open(bornOn, { collection: 'students', id: studentId, field: 'bornOn' }) }) }]
    },
    async forget({ documents }, { studentId, accountId }) {
      await documents.transaction(async (tx) => {
        const student = await tx.get('students', studentId)
        // Claimed by somebody else by now: theirs.
        if (!student || (student.claimedBy !== null && student.claimedBy !== accountId)) return
        await tx.update('students', studentId, { set: { claimedBy: null, claimedAt: null, ...(student.bornOnSource === 'student' && { bornOn: '', bornOnSource: null }) } })
      })
    },
    remains: 'The row as the school imported it, unclaimed: the school’s own record, which it has by law and from which it is corrected or deleted at the school',
  },
  'claim-disputes': owned('claim-disputes', { title: { 'zh-CN': '认领争议', en: 'Disputes about a record' }, purpose: 'Deciding whose record it is', readers: 'The career office of the school', kept: 'While either has an account' }, ({ accountId }) => ({ accountId })),
  'desk-codes': impersonal({ title: { 'zh-CN': '电脑登录码', en: 'Codes for desks' }, purpose: 'Signing in at a desk', readers: 'Whoever stands before the desk', kept: 'Until shown' }),
  'desk-sign-ins': owned('desk-sign-ins', { title: { 'zh-CN': '电脑登录请求', en: 'Desks that asked to be let in' }, purpose: 'Signing in at a desk', readers: own, kept: 'Minutes; the night after at the latest' }, ({ openid }) => ({ openid }), { secretHash: 'lets a desk in' }),
  'desk-sessions': owned('desk-sessions', { title: { 'zh-CN': '电脑登录', en: 'Desks signed in at' }, purpose: 'Acting at a desk', readers: own, kept: 'Eight hours' }, ({ openid }) => ({ openid }), { _id: 'lets a desk in' }),
  accounts: {
    title: { 'zh-CN': '账号', en: 'Account' },
    purpose: 'Knowing who calls, and in which role',
    readers: 'The person; the name also whom they write to',
    kept: 'Until the person deletes it',
    async read({ documents }, { accountId }) {
      const account = await documents.get('accounts', accountId)
      return account ? [{ ...account }] : []
    },
    async forget({ documents }, { accountId }) {
      await documents.transaction(async (tx) => {
        const account = await tx.get('accounts', accountId)
        if (!account) return
        const memberships = account.memberships.filter(({ role }) => !isStudentRole(role) && role !== 'family')
        if (memberships.length > 0) await tx.update('accounts', accountId, { set: { memberships } })
        else await tx.remove('accounts', accountId)
      })
    },
    remains: 'Where the person also acts for an employer or a school: the account in that role',
  },
} satisfies Record<string, Holding>

/** Takes the student out of the account at once, before anything is removed: from the next call on nothing new is written. */
export async function closeToStudent(documents: Documents, accountId: string): Promise<void> {
  await documents.transaction(async (tx) => {
    const account = await tx.get('accounts', accountId)
    if (account) await tx.update('accounts', accountId, { set: { memberships: account.memberships.filter(({ role }) => !isStudentRole(role)) } })
  })
}
