import { readResume as operation } from '~/contract/resumes'
import { starterDraft } from '~/domain/resumes/starter-draft'
import { studentIdOfAccount } from '../../kernel/actor'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { ownResume } from './own-resume'
import { readMaterial } from './read-material'

/** A résumé and what it chooses from. A new one begins from the card: nobody starts at an empty page. */
export const readResume = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const studentId = studentIdOfAccount(actor.account)
  if (!studentId) return fail('RECORD_NOT_CLAIMED')
  const [material, resume, job] = await Promise.all([
    readMaterial(documents, studentId),
    input.resumeId === undefined ? null : ownResume(documents, input.resumeId, studentId),
    input.jobId === undefined ? null : documents.get('jobs', input.jobId),
  ])
  if (!material) return fail('RECORD_NOT_CLAIMED')
  if (input.resumeId !== undefined) {
    if (!resume) return fail('NOT_FOUND')
    const { _id, revision, title, jobId, jobTitle, content } = resume
    return ok({ resumeId: _id, revision, title, jobId, jobTitle, content, material: plain(material) })
  }
  const posting = job?.published ?? null
  const content = starterDraft(material, input.language ?? 'zh-CN', posting?.title ?? '', posting?.competencies.map(({ id }) => id) ?? [])
  return ok({
    resumeId: null,
    revision: 0,
    title: posting?.title ?? '',
    jobId: posting && job ? job._id : null,
    jobTitle: posting?.title ?? '',
    content: mutable(content),
    material: plain(material),
  })
})

type Draft = ReturnType<typeof starterDraft>
const mutable = (draft: Draft) => ({ ...draft, competencies: [...draft.competencies], sections: draft.sections.map(({ section, entries }) => ({ section, entries: [...entries] })) })
const plain = <T extends { entries: readonly unknown[]; competencies: readonly unknown[] }>(material: T) => ({
  ...material,
  entries: [...material.entries] as T['entries'][number][],
  competencies: [...material.competencies] as T['competencies'][number][],
})
