import { removeResume as operation } from '~/contract/resumes'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownResume } from './own-resume'
import { releaseFile } from './release-file'

/** Takes a résumé away with its earlier versions, and with the next night its PDF where no application needs it. */
export const removeResume = implementCommand(operation, {
  async run({ input: { resumeId }, actor: { membership }, now }, tx) {
    const resume = await ownResume(tx, resumeId, membership.scopeId)
    if (!resume) return fail('NOT_FOUND')
    await releaseFile(tx, resume.file, now)
    const { scopeId: studentId } = membership
    for (const { _id } of await tx.find('resume-revisions', { studentId, resumeId }, { fields: ['revision'] })) await tx.remove('resume-revisions', _id)
    await tx.remove('resumes', resumeId)
    return ok({ resumeId })
  },
})
