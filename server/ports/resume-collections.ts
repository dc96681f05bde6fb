import type { ResumeContent } from '~/contract/resumes'
import type { ResumePage } from '~/domain/resumes/resume-page'

/** A résumé as it is being written. */
export interface ResumeRecord {
  _id: string
  studentId: string
  title: string
  jobId: string | null
  jobTitle: string
  content: ResumeContent
  revision: number
  createdAt: string
  updatedAt: string
  /** the PDF made of it last, under the id of the version it shows; null before the first */
  file: { versionId: string; fileId: string } | null
}

/** A résumé as it stood before it was saved again; the last ten of each, see usecases/resumes/revisions. */
export interface ResumeRevisionRecord {
  _id: string
  resumeId: string
  studentId: string
  revision: number
  title: string
  jobId: string | null
  jobTitle: string
  content: ResumeContent
  /** when this version was saved */
  savedAt: string
}

/** A résumé as it was sent: every word in place, never written again. What it says is in its id. */
export interface ResumeVersionRecord {
  /** see version-id */
  _id: string
  resumeId: string
  studentId: string
  title: string
  page: ResumePage
  createdAt: string
  /** its PDF, once somebody asked for it */
  fileId: string | null
}

export interface ResumeCollections {
  resumes: ResumeRecord
  'resume-revisions': ResumeRevisionRecord
  'resume-versions': ResumeVersionRecord
}
