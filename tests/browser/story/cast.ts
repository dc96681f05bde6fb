import { startProduct, type Product, type View, type Visit } from '~/tests/browser/support/product'
import type { PersonaKey } from '~/scripts/demo-data/personas'

/** The student whose record the roster of the story brings. */
export const newStudent = { openid: 'story-gu-nianzhi', name: '顾念之', studentNumber: '2023019901', schoolId: 'beijiang-tech', schoolName: '北江理工大学' }
/** The one who comes by a share, and wants the same time. */
export const rival = { key: 'rival', name: '苏晴' } as const satisfies { key: PersonaKey; name: string }

export const jobTitle = '小程序开发工程师（一程故事）'
export const wished = { city: '哈尔滨', occupation: '计算机程序设计员', occupationCode: '4-04-05-01' }

type Role = 'office' | 'student' | 'recruiter' | 'senior' | 'visitor'

/** Those who act in the story, each at a browser of their own, and what one step leaves to the next. */
export class Cast {
  product!: Product
  private readonly visits = new Map<Role, Visit>()
  private readonly everyVisit: [Role, Visit][] = []
  /** The first step that did not hold. */
  brokenAt: string | undefined
  jobId = ''
  shareToken = ''
  /** The reasons of the match as the student reads them on the job page. */
  reasons: string[] = []
  winner: 'student' | 'visitor' = 'student'
  interviewId = ''

  async begin(): Promise<void> {
    this.product = await startProduct({ hasFakeMedia: true })
  }

  /** Somebody takes a seat; they stay there until the story ends. */
  seat(role: Role, visit: Visit): Visit {
    visit.context.setDefaultTimeout(15_000)
    this.visits.set(role, visit)
    this.everyVisit.push([role, visit])
    return visit
  }

  at(role: Role): Visit {
    const visit = this.visits.get(role)
    if (!visit) throw new Error(`${role} has no seat yet`)
    return visit
  }

  get seats(): [Role, Visit][] {
    return [...this.visits]
  }

  /** One of the story's invitations, for whom it is not for. */
  get foreignInvitationId(): string {
    return this.product.cloud.storedAll('invitations', { jobId: this.jobId })[0]?._id ?? ''
  }

  /** A published job that nobody of the story has looked at. */
  get otherJobId(): string {
    return this.product.cloud.storedAll('jobs', { status: 'published' }).find(({ _id }) => _id !== this.jobId)?._id ?? ''
  }

  /** What went wrong on any page so far; where the story itself took the network away, the browser may say so. */
  get errors(): string[] {
    const isOurs = (error: string) => error.includes('ERR_INTERNET_DISCONNECTED')
    return this.everyVisit.flatMap(([role, { errors }]) => errors.filter((error) => !isOurs(error)).map((error) => `${role}: ${error}`))
  }

  end(): Promise<void> {
    return this.product.close()
  }
}

export const desk: View = { width: 1280 }
