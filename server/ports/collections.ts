import type { Membership } from '~/domain/accounts/roles'
import type { ConsentPurpose } from '~/domain/accounts/terms'
import type { CardSection } from '~/domain/cards/card-sections'
import type { SemesterEvaluations } from '~/domain/assessments/semester-evaluation'
import type { Growth } from '~/domain/cards/growth'
import type { ApplicationStage } from '~/domain/applications/application-stage'
import type { EmployerStatus } from '~/domain/employers/employer-status'
import type { EvaluationCriterion, InterviewDecision, InterviewForm, InterviewStatus, InvitationStatus } from '~/domain/interviews/interview-status'
import type { Slot } from '~/domain/interviews/slot-cells'
import type { JobStatus } from '~/domain/jobs/job-status'
import type { PostingFinding } from '~/domain/jobs/posting-check'
import type { LookKind } from '~/domain/rights/looks'
import type { EducationLevel } from '~/domain/catalogues/codes'
import type { JobOffer, StudentProfile } from '~/domain/matching/market'
import type { Wishes } from '~/contract/cards'
import type { Posting, PostingDraft } from '~/contract/jobs'
import type { MatchView, RadarAxis } from '~/contract/match'
import type { AssessmentCollections } from './assessment-collections'
import type { MatchCollections } from './match-collections'
import type { ConfirmationCollections } from './confirmation-collections'
import type { DeskCollections } from './desk-collections'
import type { FileCollections } from './file-collections'
import type { MessageCollections } from './message-collections'
import type { RightsCollections } from './rights-collections'
import type { ResumeCollections } from './resume-collections'
import type { RoomCollections } from './room-collections'
import type { SharingCollections } from './sharing-collections'
import type { CardCollections } from './card-collections'
import type { TalentCollections } from './talent-collections'
import type { RecommendationCollections } from './recommendation-collections'
import type { SearchCollections } from './search-collections'
import type { SurveyCollections } from './survey-collections'

/** Instants are ISO 8601 in UTC (`…At`), dates YYYY-MM-DD in China (`…On`); ids are ours, never a person's number. */
export interface Account {
  /** derived from the openid, see server/kernel/derived-ids */
  _id: string
  openid: string
  displayName: string
  memberships: Membership[]
  termsVersion: string
  termsAcceptedAt: string
  unreadCount: number
  /** when the person last said the inbox was read; matches found since then are new. Absent until the first time */
  inboxSeenAt?: string
  /** when a minor read what sharing beyond the school shows; absent: never, or no minor */
  sharingNoticeReadAt?: string
  createdAt: string
}

export interface School {
  _id: string
  name: string
  city: string
}

/** One row of the graduate roster; the id is derived from school and student number. */
export interface StudentRecord {
  _id: string
  schoolId: string
  schoolName: string
  studentNumber: string
  name: string
  college: string
  major: string
  className: string
  level: EducationLevel
  graduationYear: number
  /** autumn; absent: the roster doesn't state it */
  entryYear?: number
  /** sealed by the field cipher; '' or absent: nobody said */
  bornOn?: string
  /** who said it */
  bornOnSource?: 'school' | 'student' | null
  claimedBy: string | null
  claimedAt: string | null
  importedAt: string
  /** grows with entries that prove something while nobody has claimed the record: a claim at the same moment meets them */
  recordRevision?: number
}

export interface ClaimDisputeRecord {
  /** `studentId|accountId`: one open dispute per person and record */
  _id: string
  studentId: string
  schoolId: string
  accountId: string
  statement: string
  contact: string
  status: 'open' | 'transferred' | 'kept'
  openedAt: string
  decidedAt: string | null
  decidedBy: string | null
  note: string
}

/** The career card of a claimed record; `_id` is the student id. */
export interface Card {
  _id: string
  accountId: string
  schoolId: string
  schoolName: string
  studentName: string
  graduationYear: number
  /** as the record has it, see studiesOf: the match has no use for it. null or absent: the roster doesn't state it */
  entryYear?: number | null
  /** null until the student said what they wish for */
  wishes: Wishes | null
  /** what the match sees: record, wishes and competencies in one */
  profile: StudentProfile
  consents: Partial<Record<ConsentPurpose, { isGranted: boolean; decidedAt: string; /** of the consent's wording */ termsVersion: string; /** given with the explanation for minors read */ hasReadNotice?: true }>>
  /** mirrors consents for queries */
  isFindable: boolean
  wantsAlerts: boolean
  /** levels at the end of each semester in which they changed */
  growth?: Growth
  /** what each semester's evaluation came to, for its chapter */
  evaluations?: SemesterEvaluations
  /** absent: not chosen yet, see shownSectionsOf */
  shownToEmployers?: CardSection[]
  /** keys of the sub-labels that are shown, see refreshLabels; absent: none yet */
  labels?: string[]
  /** the bucket in which talent search lists the student; null or absent: none */
  listedIn?: string | null
  dismissed: { jobs: string[]; occupations: string[]; cities: string[] }
  /** an employer has confirmed a level; absent, there is none to read */
  hasConfirmations?: boolean
  /** grows with every change of the record, so that two changes at the same moment meet here */
  recordRevision?: number
  /** a survey after graduation was begun; absent, there is none to read */
  hasSurveys?: boolean
  updatedAt: string
}

export interface CardEventRecord {
  _id: string
  studentId: string
  kind: 'claimed' | 'applied' | 'application-decided' | 'invited' | 'interview-booked' | 'interview-cancelled' | 'interview-result'
  at: string
  jobId: string | null
  jobTitle: string
  employerName: string
  result: string
}

export interface CardViewRecord {
  _id: string
  studentId: string
  viewerId: string
  viewerName: string
  viewerRole: string
  what: LookKind
  at: string
}

export interface Employer {
  /** derived from the credit code */
  _id: string
  name: string
  creditCode: string
  kind: string
  size: string
  industry: string
  city: string
  introduction: string
  contactName: string
  contactTitle: string
  licenceFileId: string
  status: EmployerStatus
  reviewNote: string
  registeredBy: string
  registeredAt: string
  decidedAt: string | null
  /** the student who says to have founded it, by whose account it was registered; null or absent: nobody */
  founderStudentId?: string | null
}

export interface Job {
  _id: string
  employerId: string
  employerName: string
  /** copy for lists, see carryStandingToJobs */
  isEmployerVerified: boolean
  createdBy: string
  /** of the posting as the public knows it; a change under review leaves a published one published */
  status: JobStatus
  /** true while a draft waits for the career office */
  isInReview: boolean
  draft: PostingDraft
  revision: number
  savedAt: string
  submittedAt: string | null
  findings: PostingFinding[]
  reviewNote: string
  published: Posting | null
  publishedAt: string | null
  /** what the match sees of the published posting; see publishedFields */
  offer: JobOffer | null
  /** copies of the published (or drafted) title and date, for lists */
  title: string
  closesOn: string
  /** when it was closed */
  closedAt?: string
  applicantCount: number
  newApplicantCount: number
  interviewCount: number
  updatedAt: string
}

export interface Application {
  /** `jobId|studentId`: one per student and job */
  _id: string
  jobId: string
  jobTitle: string
  employerId: string
  employerName: string
  studentId: string
  accountId: string
  schoolId: string
  student: { name: string; schoolName: string; college: string; major: string; className: string; level: EducationLevel; graduationYear: number }
  note: string
  stage: ApplicationStage
  appliedAt: string
  changedAt: string
  message: string
  shareToken: string | null
  /** the version of a résumé that went with it; null or absent where the card alone did */
  resume?: { versionId: string; title: string } | null
  /** the match when it was sent, as the employer gets it; its score orders the applicants */
  match: MatchView
  /** of the same moment */
  radar?: RadarAxis[]
  score: number
}

export interface Invitation {
  _id: string
  jobId: string
  jobTitle: string
  employerId: string
  employerName: string
  recruiterId: string
  recruiterName: string
  studentId: string
  studentAccountId: string
  studentName: string
  form: InterviewForm
  message: string
  slots: (Slot & { slotId: string })[]
  status: InvitationStatus
  answerBy: string
  meetingLink: string | null
  interviewId: string | null
  /** of the command that made it: repeated, it is the same invitation */
  requestId?: string
  createdAt: string
}

export interface Interview {
  _id: string
  invitationId: string
  jobId: string
  jobTitle: string
  employerId: string
  employerName: string
  recruiterId: string
  recruiterName: string
  studentId: string
  studentAccountId: string
  studentName: string
  form: InterviewForm
  startsAt: string
  endsAt: string
  minutes: number
  status: InterviewStatus
  meetingLink: string | null
  conversationId: string
  /** the colleague who holds it instead of the recruiter it was booked with */
  hostId?: string
  /** last room signal given out */
  signalSeq: number
  isReminded: boolean
  cancelReason: string
  evaluation: null | {
    scores: Record<EvaluationCriterion, number>
    decision: InterviewDecision
    messageToStudent: string
    privateNote: string
    evaluatedAt: string
  }
  createdAt: string
}

/** The reply to a command, kept so that the same request has one effect. */
export interface RequestRecord {
  /** `accountId|requestId` */
  _id: string
  operation: string
  reply: unknown
  at: string
}

export interface RateLimitRecord {
  /** `what|who` */
  _id: string
  /** instants of the attempts that still count, oldest first */
  attempts: string[]
  /** the last of them; a day later the record says nothing any more */
  at: string
}

export interface Collections
  extends AssessmentCollections,
    MatchCollections,
    SharingCollections,
    ConfirmationCollections,
    DeskCollections,
    FileCollections,
    MessageCollections,
    CardCollections,
    RightsCollections,
    TalentCollections,
    RecommendationCollections,
    ResumeCollections,
    RoomCollections,
    SearchCollections,
    SurveyCollections {
  accounts: Account
  schools: School
  students: StudentRecord
  'claim-disputes': ClaimDisputeRecord
  cards: Card
  'card-events': CardEventRecord
  'card-views': CardViewRecord
  employers: Employer
  jobs: Job
  applications: Application
  invitations: Invitation
  interviews: Interview
  requests: RequestRecord
  'rate-limits': RateLimitRecord
}
