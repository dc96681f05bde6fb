import type { PersonaKey } from '~/scripts/demo-data/personas'
import type { View } from '~/tests/browser/support/product'
import { Story } from './story'

/** The student whose record the roster of the story brings. */
export const newStudent = { openid: 'story-gu-nianzhi', name: '顾念之', studentNumber: '2023019901', schoolId: 'beijiang-tech', schoolName: '北江理工大学' }
/** The one who comes by a share, and wants the same time. */
export const rival = { key: 'rival', name: '苏晴' } as const satisfies { key: PersonaKey; name: string }

export const jobTitle = '小程序开发工程师（一程故事）'
export const wished = { city: '哈尔滨', occupation: '计算机程序设计员', occupationCode: '4-04-05-01' }

type Role = 'office' | 'student' | 'recruiter' | 'senior' | 'visitor'

/** Those who act in the story, and what one step leaves to the next. */
export class Cast extends Story<Role> {
  jobId = ''
  shareToken = ''
  /** The reasons of the match as the student reads them on the job page. */
  reasons: string[] = []
  winner: 'student' | 'visitor' = 'student'
  interviewId = ''

  override begin(): Promise<void> {
    return super.begin({ hasFakeMedia: true })
  }

  /** One of the story's invitations, for whom it is not for. */
  get foreignInvitationId(): string {
    return this.product.cloud.storedAll('invitations', { jobId: this.jobId })[0]?._id ?? ''
  }

  /** A published job that nobody of the story has looked at. */
  get otherJobId(): string {
    return this.product.cloud.storedAll('jobs', { status: 'published' }).find(({ _id }) => _id !== this.jobId)?._id ?? ''
  }
}

export const desk: View = { width: 1280 }
