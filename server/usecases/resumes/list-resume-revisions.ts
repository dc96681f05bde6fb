import { listResumeRevisions as operation } from '~/contract/resumes'
import { differingParts } from '~/domain/resumes/compare-drafts'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownResume } from './own-resume'

/** The versions saved before the one that stands, newest first, each with what it says otherwise. */
export const listResumeRevisions = implementQuery(operation, async ({ input: { resumeId }, actor: { membership }, ports: { documents } }) => {
  const studentId = membership.scopeId
  const [resume, revisions] = await Promise.all([ownResume(documents, resumeId, studentId), documents.find('resume-revisions', { studentId, resumeId }, { order: [['savedAt', 'desc']] })])
  if (!resume) return fail('NOT_FOUND')
  return ok({
    revisions: revisions.map(({ revision, title, content, savedAt }) => ({ revision, title, savedAt, template: content.template, language: content.language, differs: differingParts(content, resume.content) })),
  })
})
