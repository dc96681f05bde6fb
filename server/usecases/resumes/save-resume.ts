import { type ResumeContent, saveResume as operation } from '~/contract/resumes'
import { chosenEntries, keepEntries } from '~/domain/resumes/keep-entries'
import { resumeLimits } from '~/domain/resumes/resume-kinds'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { Transaction } from '../../ports/documents'
import { checkText } from '../safety/check-text'
import { ownResume } from './own-resume'
import { ownWords } from './own-words'
import { keepRevision } from './revisions'

/** What the platform checks at once. */
const checkedAtOnce = 2500

/**
 * Keeps a résumé, and the one it replaces among the earlier versions. One that was saved in between, on another device,
 * is not written over: the writer is told. Words that are new are checked, for strangers will read them. What was chosen of
 * the card and has left it meanwhile is not kept.
 */
export const saveResume = implementCommand(operation, {
  async prepare({ input, actor: { identity, membership }, ports }) {
    const standing = input.resumeId === null ? null : await ownResume(ports.documents, input.resumeId, membership.scopeId)
    const words = newWords(input.content, standing?.content)
    for (let from = 0; from < words.length; from += checkedAtOnce) {
      const checked = await checkText(words.slice(from, from + checkedAtOnce), { ports, identity, field: 'content' })
      if (!checked.isOk) return checked
    }
    return ok(undefined)
  },
  async run({ input: { resumeId, revision, title, jobId, content: written }, actor: { membership }, now, ports: { ids } }, tx) {
    const studentId = membership.scopeId
    const job = jobId === null ? null : await tx.get('jobs', jobId)
    const about = { jobId: job?.published ? job._id : null, jobTitle: job?.published ? job.title : '' }
    const content = await ofTheCard(tx, studentId, written)
    if (resumeId === null) {
      const standing = await tx.find('resumes', { studentId }, { limit: resumeLimits.resumes, fields: ['title'] })
      if (standing.length >= resumeLimits.resumes) return fail('TOO_MANY_RESUMES')
      const _id = `r${ids.random()}`
      await tx.create('resumes', { _id, studentId, title, ...about, content, revision: 1, createdAt: now, updatedAt: now, file: null })
      return ok({ resumeId: _id, revision: 1, savedAt: now })
    }
    const standing = await ownResume(tx, resumeId, studentId)
    if (!standing) return fail('NOT_FOUND')
    if (standing.revision !== revision) return fail('RESUME_CHANGED')
    await keepRevision(tx, standing)
    await tx.update('resumes', resumeId, { set: { title, ...about, content, revision: revision + 1, updatedAt: now } })
    return ok({ resumeId, revision: revision + 1, savedAt: now })
  },
})

/** What is written, with those entries alone that stand on the card. */
async function ofTheCard(tx: Transaction, studentId: string, content: ResumeContent): Promise<ResumeContent> {
  const chosen = chosenEntries(content)
  if (chosen.length === 0) return content
  const standing = await tx.find('card-entries', { _id: { in: chosen }, studentId }, { limit: chosen.length, fields: ['kind'] })
  const ids = new Set(standing.map(({ _id }) => _id))
  return keepEntries(content, (entryId) => ids.has(entryId))
}

/** The student's words that weren't there before, as one text. */
function newWords(content: ResumeContent, standing: ResumeContent | undefined): string {
  const known = new Set(standing ? ownWords(standing) : [])
  return ownWords(content)
    .filter((text) => text !== '' && !known.has(text))
    .join('\n')
}
