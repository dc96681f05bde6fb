import { listResumes as operation } from '~/contract/resumes'
import { resumeLimits } from '~/domain/resumes/resume-kinds'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

const shownSent = 100

export const listResumes = implementQuery(operation, async ({ actor, ports: { documents } }) => {
  const studentId = studentIdOfAccount(actor.account)
  if (!studentId) return ok({ isClaimed: false, resumes: [], sent: [] })
  const [resumes, applications] = await Promise.all([
    documents.find('resumes', { studentId }, { order: [['updatedAt', 'desc']], limit: resumeLimits.resumes }),
    documents.find('applications', { studentId }, { order: [['appliedAt', 'desc']], limit: shownSent, fields: ['resume', 'jobTitle', 'employerName', 'appliedAt', 'stage'] }),
  ])
  return ok({
    isClaimed: true,
    resumes: resumes.map(({ _id, title, content, jobTitle, updatedAt }) => ({ resumeId: _id, title, template: content.template, language: content.language, jobTitle, updatedAt })),
    sent: applications.flatMap(({ _id, resume, jobTitle, employerName, appliedAt, stage }) =>
      resume && stage !== 'withdrawn' ? [{ applicationId: _id, title: resume.title, jobTitle, employerName, sentAt: appliedAt }] : [],
    ),
  })
})
