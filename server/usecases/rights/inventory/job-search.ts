import { isOver } from '~/domain/applications/application-stage'
import { pairedCells } from './paired-cells'
import { callOffInterview } from '../../interviews/call-off-interview'
import { moveStage } from '../../applications/move-stage'
import { letFounderGo } from '../../employers/let-founder-go'
import { formerName, removeNotices, renamedId } from './former-student'
import { type Holding, type Leaver, owned, readAll, removeAll, without } from './holding'
import type { Ports } from '../../../ports/ports'

const employer = 'The student; recruiters of the employer applied to'
const employersRecord = 'As long as the posting’s records'

/** What the search for a job leaves behind; the employer's record of it stays, without the person. */
export const jobSearchHoldings = {
  // Before the card: from then on no decision on an employer writes into it.
  employers: {
    title: { 'zh-CN': '单位', en: 'Employers' },
    purpose: 'Verified employers; that a student founded one, for their card',
    readers: 'Everybody signed in; the licence and who founded it: career offices, the founder’s name only their own',
    kept: 'While the employer takes part; that a student founded it: until they take it back or delete the account',
    async read({ documents }, { studentId }) {
      return (await readAll(documents, 'employers', { founderStudentId: studentId })).map((row) => without(row, 'licenceFileId', 'registeredBy'))
    },
    async forget({ documents }, { studentId }) {
      await documents.transaction((tx) => letFounderGo(tx, studentId))
    },
    remains: 'The employer with its licence and contact, as whoever registered it there sent them; nothing leads from it to a student',
  },
  interviews: {
    title: { 'zh-CN': '面试', en: 'Interviews' },
    purpose: 'Meeting at a time both chose; the evaluation decides on the application',
    readers: employer,
    kept: employersRecord,
    async read({ documents }, { studentId }) {
      const rows = await readAll(documents, 'interviews', { studentId })
      return rows.map(({ evaluation, ...row }) => ({ ...without(row, 'signalSeq', 'isReminded'), evaluation: evaluation && without(evaluation, 'privateNote') }))
    },
    async forget(ports, leaver) {
      for (const { _id } of await readAll(ports.documents, 'interviews', { studentId: leaver.studentId })) await forgetInterview(ports, leaver, _id)
    },
    remains: 'When it was, the scores and the decision, under a pseudonym: the employer’s record of its own process',
  },
  'slot-claims': owned('slot-claims', { title: { 'zh-CN': '占用的时间', en: 'Times taken' }, purpose: 'Nobody is booked twice', readers: 'Nobody; the database compares', kept: 'As long as the interview is booked' }, ({ accountId }) => ({ accountId })),
  'room-signals': {
    title: { 'zh-CN': '面试间连接', en: 'Connections of the interview room' },
    purpose: 'Two browsers find each other',
    readers: 'The two sides of the interview',
    kept: 'Until the night after',
    read: null,
    withheld: { 'zh-CN': '两个浏览器之间连接的技术描述；次日夜里删除', en: 'Technical descriptions of two browsers’ connections; gone the night after' },
    async forget(ports, { pseudonym }) {
      for (const { _id } of await readAll(ports.documents, 'interviews', { studentId: pseudonym })) await removeAll(ports, 'room-signals', { interviewId: _id })
    },
  },
  invitations: {
    title: { 'zh-CN': '面试邀请', en: 'Invitations' },
    purpose: 'Offering times for an interview',
    readers: employer,
    kept: employersRecord,
    async read({ documents }, { studentId }) {
      return (await readAll(documents, 'invitations', { studentId })).map((row) => ({ ...row }))
    },
    async forget(ports, leaver) {
      for (const { _id } of await readAll(ports.documents, 'invitations', { studentId: leaver.studentId })) await forgetInvitation(ports, leaver, _id)
    },
    remains: 'That an invitation was sent and how it ended, under a pseudonym',
  },
  applications: {
    title: { 'zh-CN': '投递', en: 'Applications' },
    purpose: 'Applying to a posting',
    readers: 'The student; recruiters of the employer applied to, until it is withdrawn',
    kept: employersRecord,
    async read({ documents }, { studentId }) {
      return (await readAll(documents, 'applications', { studentId })).map((row) => ({ ...row }))
    },
    async forget(ports, leaver) {
      for (const { _id } of await readAll(ports.documents, 'applications', { studentId: leaver.studentId })) await forgetApplication(ports, leaver, _id)
    },
    remains: 'Stage, dates, school, major and the match of the day, under a pseudonym: an employer has to be able to show how it chose (and schools count)',
  },
  messages: {
    title: { 'zh-CN': '聊天消息', en: 'Chat messages' },
    purpose: 'Talking with an employer',
    readers: employer,
    kept: 'As long as either side has an account',
    async read({ documents }, { studentId }) {
      const conversations = await readAll(documents, 'conversations', { studentId })
      const pages = await Promise.all(conversations.map(({ _id }) => readAll(documents, 'messages', { conversationId: _id })))
      return pages.flat().map((row) => ({ ...row }))
    },
    async forget(ports, { studentId }) {
      for (const { _id } of await readAll(ports.documents, 'conversations', { studentId })) await removeAll(ports, 'messages', { conversationId: _id })
    },
  },
  conversations: {
    title: { 'zh-CN': '对话', en: 'Conversations' },
    purpose: 'Finding the messages of one posting again',
    readers: employer,
    kept: 'As long as either side has an account',
    async read({ documents }, { studentId }) {
      return (await readAll(documents, 'conversations', { studentId })).map((row) => without(row, 'employerUnread'))
    },
    async forget({ documents }, leaver) {
      for (const { _id, participants } of await readAll(documents, 'conversations', { studentId: leaver.studentId })) {
        for (const other of participants.filter((one) => one !== leaver.accountId)) await quietSignal(documents, other, leaver.studentId)
        await removeNotices(documents, [_id])
        await documents.remove('conversations', _id)
      }
    },
  },
} satisfies Record<string, Holding>

/** One that is still ahead is called off, so that nobody waits in a room; the rest keeps its row without the person. */
async function forgetInterview({ documents, clock, ids }: Ports, { studentId, pseudonym }: Leaver, id: string): Promise<void> {
  const now = clock.now().toISOString()
  await removeNotices(documents, [id])
  await documents.transaction(async (tx) => {
    const interview = await tx.get('interviews', id)
    if (interview?.studentId !== studentId) return
    if (interview.status === 'booked' && interview.startsAt > now) await callOffInterview(tx, { interview: { ...interview, studentName: formerName }, by: 'student', reason: '', now, ids })
    else for (const cell of pairedCells(interview)) await tx.remove('slot-claims', cell)
    await tx.update('interviews', id, {
      set: {
        studentId: pseudonym,
        studentAccountId: pseudonym,
        studentName: formerName,
        meetingLink: null,
        cancelReason: '',
        invitationId: renamedId(interview.invitationId, studentId, pseudonym),
        conversationId: renamedId(interview.conversationId, studentId, pseudonym),
        evaluation: interview.evaluation && { ...interview.evaluation, messageToStudent: '', privateNote: '' },
      },
    })
  })
}

async function forgetInvitation({ documents }: Ports, { studentId, pseudonym }: Leaver, id: string): Promise<void> {
  await removeNotices(documents, [id])
  await documents.transaction(async (tx) => {
    const invitation = await tx.get('invitations', id)
    if (!invitation) return
    await tx.remove('invitations', id)
    await tx.put('invitations', {
      ...invitation,
      _id: renamedId(id, studentId, pseudonym),
      studentId: pseudonym,
      studentAccountId: pseudonym,
      studentName: formerName,
      message: '',
      meetingLink: null,
      status: invitation.status === 'open' ? 'declined' : invitation.status,
    })
  })
}

async function forgetApplication({ documents, clock }: Ports, { studentId, pseudonym }: Leaver, id: string): Promise<void> {
  const now = clock.now().toISOString()
  await removeNotices(documents, [id])
  await documents.transaction(async (tx) => {
    const application = await tx.get('applications', id)
    if (!application) return
    // How the employer decided stays its record; what is under way ends.
    if (!isOver(application.stage)) await moveStage(tx, application, 'withdrawn', { now })
    const ended = (await tx.get('applications', id)) ?? application
    await tx.remove('applications', id)
    await tx.put('applications', {
      ...ended,
      _id: renamedId(id, studentId, pseudonym),
      studentId: pseudonym,
      accountId: pseudonym,
      student: { ...ended.student, name: formerName, className: '' },
      note: '',
      message: '',
      shareToken: null,
      resume: null,
    })
  })
}

/** The last signal of somebody they talked with may still name the conversation. */
async function quietSignal(documents: Ports['documents'], accountId: string, studentId: string): Promise<void> {
  const signal = await documents.get('signals', accountId)
  if (signal?.ref.includes(studentId)) await documents.update('signals', accountId, { set: { ref: '' } })
}
