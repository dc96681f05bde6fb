import { removeResume as operation } from '~/contract/resumes'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownResume } from './own-resume'
import { removeFileUnlessSent } from './remove-file'

/** Takes a résumé away, and its PDF where no application needs it. */
export const removeResume = implementCommand(operation, {
  async prepare({ input, actor: { membership }, ports }) {
    const resume = await ownResume(ports.documents, input.resumeId, membership.scopeId)
    if (!resume) return fail('NOT_FOUND')
    // A file without its résumé would stay for ever; a résumé without its file has it drawn again.
    await removeFileUnlessSent(resume.file, ports)
    return ok(undefined)
  },
  async run({ input: { resumeId }, actor: { membership } }, tx) {
    if (!(await ownResume(tx, resumeId, membership.scopeId))) return fail('NOT_FOUND')
    await tx.remove('resumes', resumeId)
    return ok({ resumeId })
  },
})
