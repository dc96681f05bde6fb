import { previewResume as operation } from '~/contract/resumes'
import { composeResume } from '~/domain/resumes/compose-resume'
import { documentOf } from '~/domain/resumes/templates/document-of'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { readMaterial } from './read-material'

/** The pages as they would be printed now, also of what isn't saved. */
export const previewResume = implementQuery(operation, async ({ input: { content }, actor, ports: { documents, pages } }) => {
  const studentId = studentIdOfAccount(actor.account)
  const material = studentId ? await readMaterial(documents, studentId) : null
  if (!material) return fail('RECORD_NOT_CLAIMED')
  return ok(await pages.pictures(documentOf(composeResume(content, material))))
})
