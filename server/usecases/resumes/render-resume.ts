import { renderResume as operation } from '~/contract/resumes'
import { composeResume } from '~/domain/resumes/compose-resume'
import { documentOf } from '~/domain/resumes/templates/document-of'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { keepFile, lendFile } from '../files/spent-files'
import { fileNameOf } from './file-name'
import { ownResume } from './own-resume'
import { readMaterial } from './read-material'
import { releaseFile } from './release-file'
import { versionIdOf, versionPath } from './version-id'

/**
 * Draws the PDF of a résumé and says where it is. The address lapses, so a repeated request draws again: the same
 * bytes at the same place.
 */
export const renderResume = implementCommand(operation, {
  isRecorded: false,
  async prepare({ input: { resumeId }, actor: { membership }, now, ports }) {
    const studentId = membership.scopeId
    const resume = await ownResume(ports.documents, resumeId, studentId)
    const material = resume && (await readMaterial(ports.documents, studentId))
    if (!resume || !material) return fail('NOT_FOUND')
    const page = composeResume(resume.content, material)
    const versionId = versionIdOf(resumeId, page)
    const { content, pageCount, missing } = await ports.pages.pdf(documentOf(page))
    const fileId = await ports.files.upload(versionPath(studentId, versionId), content)
    await lendFile(ports.documents, fileId, now)
    const url = await ports.files.temporaryUrl(fileId)
    if (url === null) throw new Error(`${fileId} was written and is not there`)
    return ok({ file: { versionId, fileId }, reply: { url, fileName: fileNameOf(page.name, resume.title), pageCount, missing } })
  },
  async run({ input: { resumeId }, actor: { membership }, now }, tx, { file, reply }) {
    const resume = await ownResume(tx, resumeId, membership.scopeId)
    if (!resume) return fail('NOT_FOUND')
    // Another device may have drawn another page meanwhile: what stands now is what is replaced.
    if (resume.file?.fileId !== file.fileId) await releaseFile(tx, resume.file, now)
    await keepFile(tx, file.fileId)
    await tx.update('resumes', resumeId, { set: { file } })
    return ok(reply)
  },
})
