import { renderResume as operation } from '~/contract/resumes'
import { composeResume } from '~/domain/resumes/compose-resume'
import { documentOf } from '~/domain/resumes/templates/document-of'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { fileNameOf } from './file-name'
import { ownResume } from './own-resume'
import { readMaterial } from './read-material'
import { removeFileUnlessSent } from './remove-file'
import { versionIdOf, versionPath } from './version-id'

/**
 * Draws the PDF of a résumé and says where it is. The address lapses, so a repeated request draws again: the same
 * bytes at the same place.
 */
export const renderResume = implementCommand(operation, {
  isRecorded: false,
  async prepare({ input: { resumeId }, actor: { membership }, ports }) {
    const studentId = membership.scopeId
    const resume = await ownResume(ports.documents, resumeId, studentId)
    const material = resume && (await readMaterial(ports.documents, studentId))
    if (!resume || !material) return fail('NOT_FOUND')
    const page = composeResume(resume.content, material)
    const versionId = versionIdOf(resumeId, page)
    const { content, pageCount, missing } = await ports.pages.pdf(documentOf(page))
    const fileId = await ports.files.upload(versionPath(studentId, versionId), content)
    const url = await ports.files.temporaryUrl(fileId)
    if (url === null) throw new Error(`${fileId} was written and is not there`)
    if (resume.file && resume.file.versionId !== versionId) await removeFileUnlessSent(resume.file, ports)
    return ok({ file: { versionId, fileId }, reply: { url, fileName: fileNameOf(page.name, resume.title), pageCount, missing } })
  },
  async run({ input: { resumeId }, actor: { membership } }, tx, { file, reply }) {
    if (!(await ownResume(tx, resumeId, membership.scopeId))) return fail('NOT_FOUND')
    await tx.update('resumes', resumeId, { set: { file } })
    return ok(reply)
  },
})
