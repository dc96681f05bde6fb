import type { Account, StudentRecord } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import { forgetAssessments } from '../assessments/forget-assessments'
import { forgetSurveys } from '../surveys/settle-surveys'
import { letFounderGo } from '../employers/let-founder-go'
import { letFileGo } from '../files/spent-files'
import { leaveShortlists } from '../talents/leave-shortlists'

/** More than one student ever has of any of these. */
const all = { limit: 1000 }

/**
 * Takes out of a record what its holder said of themselves, for somebody else to have it: own entries and businesses,
 * goals, answers to questionnaires and surveys, résumés with the versions sent, what they disputed, their family, and a
 * date of birth that was their word. What the school wrote, what employers saw and confirmed, and who looked is about the
 * record and stays with it.
 */
export async function forgetHolder(tx: Transaction, student: StudentRecord, holder: Account, now: string): Promise<void> {
  const studentId = student._id
  for (const { _id } of await tx.find('card-entries', { studentId, source: { in: ['self', 'job-search'] } }, { ...all, fields: ['_id'] })) await tx.remove('card-entries', _id)
  await letFounderGo(tx, studentId)
  for (const { _id } of await tx.find('card-goals', { studentId }, { ...all, fields: ['_id'] })) await tx.remove('card-goals', _id)
  await forgetAssessments(tx, studentId, now)
  await forgetSurveys(tx, studentId)
  await forgetResumes(tx, studentId, now)
  await forgetDisputes(tx, studentId)
  await forgetFamily(tx, studentId, holder._id)
  await leaveShortlists(tx, studentId)
  if (student.bornOnSource === 'student') await tx.update('students', studentId, { set: { bornOn: '', bornOnSource: null } })
}

async function forgetResumes(tx: Transaction, studentId: string, now: string): Promise<void> {
  const [resumes, versions] = [await tx.find('resumes', { studentId }, all), await tx.find('resume-versions', { studentId }, { ...all, fields: ['fileId'] })]
  const files = [...resumes.map(({ file }) => file?.fileId), ...versions.map(({ fileId }) => fileId)]
  for (const { _id } of resumes) await tx.remove('resumes', _id)
  for (const { _id } of versions) await tx.remove('resume-versions', _id)
  for (const { _id } of await tx.find('resume-revisions', { studentId }, { ...all, fields: ['_id'] })) await tx.remove('resume-revisions', _id)
  for (const fileId of new Set(files)) if (fileId) await letFileGo(tx, fileId, now)
}

/** With an open dispute goes the doubt: the entry stands again as the school wrote it. */
async function forgetDisputes(tx: Transaction, studentId: string): Promise<void> {
  for (const { _id, state, subject } of await tx.find('data-disputes', { studentId }, all)) {
    const entry = state === 'open' && subject.kind === 'entry' ? await tx.get('card-entries', subject.entryId) : null
    if (entry) await tx.update('card-entries', entry._id, { set: { verification: 'verified' } })
    await tx.remove('data-disputes', _id)
  }
}

/** Their links, the role that came by them, and that they looked: by what word the holder calls them is nobody else's to read. */
async function forgetFamily(tx: Transaction, studentId: string, holderId: string): Promise<void> {
  const links = await tx.find('family-links', { studentId, accountId: holderId }, all)
  for (const { _id } of links) await tx.remove('family-links', _id)
  for (const id of new Set(links.map(({ linkedAccountId }) => linkedAccountId))) {
    const family = id ? await tx.get('accounts', id) : null
    if (family) await tx.update('accounts', family._id, { set: { memberships: family.memberships.filter(({ role, scopeId }) => role !== 'family' || scopeId !== studentId) } })
  }
  for (const { _id } of await tx.find('card-views', { studentId, what: 'family' }, { ...all, fields: ['_id'] })) await tx.remove('card-views', _id)
}
