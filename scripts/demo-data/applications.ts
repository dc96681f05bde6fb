import type { ApplicationStage } from '~/domain/applications/application-stage'
import { meetsLevel } from '~/domain/catalogues/education-level'
import { admitsMajor } from '~/domain/catalogues/major-token'
import { scoreMatch } from '~/domain/matching/score-match'
import { applicationIdOf } from '~/server/usecases/applications/application-id'
import { conversationIdOf } from '~/server/usecases/chat/ensure-conversation'
import { explainToEmployer, radarOf } from '~/server/usecases/matching/match-view'
import type { Application, Card, Job } from '~/server/ports/collections'
import { COVER_NOTES, DECLINE_MESSAGES, SHORTLIST_MESSAGES } from './messages'
import type { Random } from './random'
import type { World } from './world'

/** One student's application to one job, and what became of it so far. */
export interface DemoApplication {
  application: Application
  job: Job
  card: Card
}

interface ApplicationSeed {
  appliedAt: string
  note: string
  shareToken?: string | null
}

/** Writes an application with its conversation and what both sides are told, just sent. */
export function writeApplication(world: World, job: Job, card: Card, { appliedAt, note, shareToken = null }: ApplicationSeed): DemoApplication {
  if (!job.offer) throw new Error(`${job._id} is not public`)
  const record = world.get('students', card._id)
  const match = explainToEmployer(job.offer, card.profile)
  const { name, schoolName, college, major, className, level, graduationYear } = record
  const parties = { jobId: job._id, jobTitle: job.title, employerId: job.employerId, employerName: job.employerName, studentId: card._id }
  const application = world.put('applications', {
    _id: applicationIdOf(job._id, card._id),
    ...parties,
    accountId: card.accountId,
    schoolId: card.schoolId,
    student: { name, schoolName, college, major, className, level, graduationYear },
    note,
    stage: 'submitted',
    appliedAt,
    changedAt: appliedAt,
    message: '',
    shareToken,
    match,
    radar: radarOf(job, card),
    score: match.score,
  })
  job.applicantCount++
  job.newApplicantCount++
  world.put('conversations', {
    _id: conversationIdOf(job._id, card._id),
    ...parties,
    recruiterId: job.createdBy,
    studentAccountId: card.accountId,
    studentName: name,
    participants: [card.accountId, job.createdBy],
    lastText: '',
    lastAt: appliedAt,
    studentUnread: 0,
    employerUnread: 0,
  })
  world.event(card._id, 'applied', appliedAt, job)
  const detail = { jobTitle: job.title, studentName: name, schoolName, score: String(Math.round(match.score * 100)) }
  world.tell(job.createdBy, { kind: 'application-received', detail, target: { page: 'applicant', id: application._id }, at: appliedAt })
  return { application, job, card }
}

/** Moves an application on as the recruiter's own actions do. */
export function moveApplication(world: World, { application, job, card }: DemoApplication, stage: ApplicationStage, at: string, message = ''): void {
  if (application.stage === 'submitted') job.newApplicantCount--
  Object.assign(application, { stage, changedAt: at, message })
  const { jobTitle, employerName } = application
  const target = { page: 'application', id: application._id } as const
  if (stage === 'viewed') {
    world.put('card-views', { _id: `${card._id}|${job.createdBy}|${at.slice(0, 10)}`, studentId: card._id, viewerId: job.createdBy, viewerName: employerName, viewerRole: 'recruiter', what: 'application', at })
    world.tell(card.accountId, { kind: 'application-viewed', detail: { jobTitle, employerName }, target, at })
  }
  if (stage === 'shortlisted' || stage === 'declined') {
    const decision = stage === 'declined' ? 'decline' : 'shortlist'
    world.event(card._id, 'application-decided', at, job, stage)
    world.tell(card.accountId, { kind: 'application-decided', detail: { jobTitle, employerName, decision, message }, target, at })
  }
}

/** How many fitting jobs a student comes across before applying to the best of them. */
const CAME_ACROSS = 14

/** A quick look before the score: place, level and major. */
function mayFit({ offer }: Job, { profile }: Card): boolean {
  if (!offer || !meetsLevel(offer.level, profile.level) || !admitsMajor(offer.majors, profile.major)) return false
  return profile.cities.length === 0 || offer.cities.some((city) => profile.cities.includes(city))
}

/** Applications of this year's graduates: to what fits them best among what they came across. */
export function writeApplications(world: World, cards: readonly Card[]): DemoApplication[] {
  const random = world.random.fork('applications')
  const open = world.all('jobs').filter(({ status, closesOn }) => status === 'published' && closesOn >= world.calendar.dateIn(0))
  return cards
    .filter(({ graduationYear, wishes }) => wishes && graduationYear === world.calendar.graduationYear)
    .flatMap((card) => {
      const fitting = bestOf(random.sample(open.filter((job) => mayFit(job, card)), CAME_ACROSS), card).filter((job) => !world.has('applications', applicationIdOf(job._id, card._id)))
      const count = random.weighted([[0, 10], [1, 12], [2, 18], [3, 20], [5, 18], [7, 14], [10, 8]])
      return fitting.slice(0, count).map((job) => applySometime(world, random, job, card))
    })
}

/** Applications to jobs that must not go without: some of those who fit, not only the best. */
export function writeApplicants(world: World, jobs: readonly Job[], cards: readonly Card[]): DemoApplication[] {
  const random = world.random.fork('applicants')
  return jobs
    .filter(({ status }) => status === 'published')
    .flatMap((job) => {
      const fitting = cards.filter((card) => card.wishes && job.offer && mayFit(job, card) && scoreMatch(job.offer, card.profile).isEligible)
      return random.sample(fitting, random.int(9, 16)).map((card) => applySometime(world, random, job, card))
    })
}

/** Some time since the job was published, within the last six weeks. */
function applySometime(world: World, random: Random, job: Job, card: Card): DemoApplication {
  const { calendar } = world
  const days = Math.min(45, (Date.parse(calendar.now) - Date.parse(job.publishedAt ?? calendar.now)) / 86_400_000)
  const appliedAt = calendar.shift(calendar.now, -days * (0.02 + random.next() * 0.96))
  return writeApplication(world, job, card, { appliedAt, note: random.chance(0.6) ? random.pick(COVER_NOTES) : '' })
}

function bestOf(jobs: readonly Job[], card: Card): Job[] {
  return jobs
    .map((job) => ({ job, match: job.offer && scoreMatch(job.offer, card.profile) }))
    .filter(({ match }) => match?.isEligible)
    .sort((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0) || a.job._id.localeCompare(b.job._id))
    .map(({ job }) => job)
}

/** What recruiters did with what came in: some are quick, some never look. */
export function readApplications(world: World, applications: readonly DemoApplication[]): void {
  const random = world.random.fork('reading')
  for (const one of applications) {
    const viewedAt = world.calendar.shift(one.application.appliedAt, 0.3 + random.next() * 4)
    if (!world.calendar.isPast(viewedAt) || !random.chance(0.85)) continue
    moveApplication(world, one, 'viewed', viewedAt)
    const decidedAt = world.calendar.shift(viewedAt, 0.1 + random.next() * 5)
    if (!world.calendar.isPast(decidedAt)) continue
    decide(world, random, one, decidedAt)
  }
}

/** The better the match, the likelier a place on the short list. */
function decide(world: World, random: Random, one: DemoApplication, at: string): void {
  const drawn = random.next()
  const welcome = 0.15 + one.application.score * 0.6
  if (drawn < welcome) moveApplication(world, one, 'shortlisted', at, random.pick(SHORTLIST_MESSAGES))
  else if (drawn < welcome + 0.25) moveApplication(world, one, 'declined', at, random.pick(DECLINE_MESSAGES))
}
