import { type Holding, owned, readAll } from './holding'

const byStudent = ({ studentId }: { studentId: string }) => ({ studentId })

/** Résumés, and the PDFs drawn of them. */
export const resumeHoldings = {
  resumes: {
    ...owned('resumes', { title: { 'zh-CN': '简历', en: 'Resumes' }, purpose: 'Applying with the words that fit', readers: 'The student', kept: 'Until the student deletes it' }, byStudent, { file: 'drawn again from the rest' }),
    async forget({ documents, files }, { studentId }) {
      for (const { _id, file } of await readAll(documents, 'resumes', { studentId })) {
        if (file) await files.remove([file.fileId])
        await documents.remove('resumes', _id)
      }
    },
  },
  'resume-revisions': owned('resume-revisions', { title: { 'zh-CN': '简历以前的版本', en: 'Earlier versions of résumés' }, purpose: 'Going back to what was written before', readers: 'The student', kept: 'The last ten of each résumé, until the student deletes it' }, byStudent),
  'resume-versions': {
    ...owned('resume-versions', { title: { 'zh-CN': '投出的简历', en: 'Resumes as sent' }, purpose: 'The employer sees what was sent', readers: 'The student; recruiters of the employer applied to, until the application is withdrawn', kept: 'Until the student deletes the account' }, byStudent, { fileId: 'drawn from the rest' }),
    async forget({ documents, files }, { studentId }) {
      for (const { _id, fileId } of await readAll(documents, 'resume-versions', { studentId })) {
        if (fileId) await files.remove([fileId])
        await documents.remove('resume-versions', _id)
      }
    },
  },
} satisfies Record<string, Holding>
