import { createShare as operation } from '~/contract/sharing'
import { needsSharingNotice } from '~/domain/rights/minors'
import { sharePage, sharePath } from '~/domain/sharing/share-path'
import { sharerName } from '~/domain/sharing/sharer-name'
import { studentIdOfAccount } from '../../kernel/actor'
import { shareTokenOf } from '../../kernel/derived-ids'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Account, Card } from '../../ports/collections'
import type { DocumentReader } from '../../ports/documents'
import type { Ports } from '../../ports/ports'
import type { Share } from '../../ports/sharing-collections'
import { isTreatedAsMinor } from '../rights/age-of'
import { employerMayAct } from '../employers/employer-may-act'
import { isOpenForApplications } from '../jobs/job-view'

/**
 * The caller's share of a job on one channel: derived, so that sharing again gives the same token and its figures. One that
 * was ended stays ended: sharing anew begins another, and the old links name nobody again.
 */
export const createShare = implementCommand(operation, {
  async prepare({ input: { jobId, channel }, actor: { account }, now, ports }) {
    const { documents, cipher } = ports
    const studentId = studentIdOfAccount(account)
    const [job, card, { token, standing }, record] = await Promise.all([
      documents.get('jobs', jobId),
      studentId ? documents.get('cards', studentId) : null,
      standingShare(documents, (round) => shareTokenOf(account._id, jobId, channel, round)),
      studentId && account.sharingNoticeReadAt === undefined ? documents.get('students', studentId) : null,
    ])
    if (record && needsSharingNotice(account.sharingNoticeReadAt, isTreatedAsMinor(record, cipher, now))) return fail('MINOR_NOTICE_NEEDED')
    if (!job) return fail('NOT_FOUND')
    if (!isOpenForApplications(job, now) || !(await employerMayAct(documents, job.employerId))) return fail('JOB_NOT_PUBLISHED')
    const codeFileId = channel === 'poster' ? (standing?.codeFileId ?? (await drawCode(ports, token))) : null
    if (channel === 'poster' && !codeFileId) return fail('CODE_UNAVAILABLE')
    const codeUrl = codeFileId ? await ports.files.temporaryUrl(codeFileId) : null
    return ok({ token, job: { jobTitle: job.title, employerName: job.employerName }, sharer: sharerOf(account, card), codeFileId, codeUrl })
  },
  async run({ input: { jobId, channel }, actor: { account }, now }, tx, { token, job, sharer, codeFileId, codeUrl }) {
    const standing = await tx.get('shares', token)
    if (!standing) {
      await tx.create('shares', { _id: token, sharerId: account._id, ...sharer, jobId, ...job, channel, codeFileId, createdAt: now, reach: 0, open: 0, apply: 0 })
    } else if (codeFileId && !standing.codeFileId) {
      await tx.update('shares', token, { set: { codeFileId } })
    }
    return ok({ token, path: sharePath(token), codeUrl })
  },
})

/** The share that was not ended, or the token of the next one. */
async function standingShare(documents: DocumentReader, tokenOf: (round: number) => string): Promise<{ token: string; standing: Share | null }> {
  for (let round = 0; ; round++) {
    const token = tokenOf(round)
    const standing = await documents.get('shares', token)
    if (!standing?.endedAt) return { token, standing }
  }
}

/** A real code that opens the share, kept in storage; null while the platform makes none or storage fails. */
async function drawCode({ codes, files, log }: Ports, token: string): Promise<string | null> {
  const png = await codes.create(sharePage, token)
  if (!png) return null
  return files.upload(`share-codes/${token}.png`, png).catch((error: unknown) => {
    log({ level: 'warn', what: 'share-code', message: String(error) })
    return null
  })
}

function sharerOf(account: Account, card: Card | null): { sharerName: string; sharerSchoolName: string } {
  return { sharerName: sharerName(card?.studentName ?? account.displayName), sharerSchoolName: card?.schoolName ?? '' }
}
