import { downloadSentResume as operation } from '~/contract/resumes'
import { documentOf } from '~/domain/resumes/templates/document-of'
import { implementCommand } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { keepFile, lendFile } from '../files/spent-files'
import { fileNameOf } from './file-name'
import { describeSent, logLook, sentVersion } from './sent-version'
import { versionPath } from './version-id'

/** The version that was sent, as PDF: drawn once, since it never changes. */
export const downloadSentResume = implementCommand(operation, {
  isRecorded: false,
  async prepare({ input, actor: { account }, now, ports: { documents, files, pages } }) {
    const sent = await sentVersion(documents, input.applicationId, account)
    if (!sent.isOk) return sent
    const { _id, studentId, page, title, fileId: standing } = sent.value.version
    const known = standing && (await files.temporaryUrl(standing))
    if (known) return ok({ url: known, fileId: standing, fileName: fileNameOf(page.name, title) })
    const fileId = await files.upload(versionPath(studentId, _id), (await pages.pdf(documentOf(page))).content)
    await lendFile(documents, fileId, now)
    const url = await files.temporaryUrl(fileId)
    if (url === null) throw new Error(`${fileId} was written and is not there`)
    return ok({ url, fileId, fileName: fileNameOf(page.name, title) })
  },
  async run({ input, actor: { account }, now }, tx, { url, fileId, fileName }) {
    const sent = await sentVersion(tx, input.applicationId, account)
    if (!sent.isOk) return sent
    const { version } = sent.value
    if (version.fileId !== fileId) {
      await tx.update('resume-versions', version._id, { set: { fileId } })
      await keepFile(tx, fileId)
    }
    await logLook(tx, sent.value, account, now)
    return ok({ ...describeSent(sent.value), url, fileName })
  },
})
