import { readResumeRevision as operation } from '~/contract/resumes'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { revisionIdOf } from './revisions'

/** One earlier version whole. Its place in the ring may hold a newer one by now: then it is gone. */
export const readResumeRevision = implementQuery(operation, async ({ input: { resumeId, revision }, actor: { membership }, ports: { documents } }) => {
  const kept = await documents.get('resume-revisions', revisionIdOf(resumeId, revision))
  if (kept?.studentId !== membership.scopeId || kept.resumeId !== resumeId || kept.revision !== revision) return fail('NOT_FOUND')
  return ok({ revision, title: kept.title, savedAt: kept.savedAt, content: kept.content })
})
