import type { Posting } from '~/contract/jobs'
import { checkPosting } from '~/domain/jobs/posting-check'
import type { JobStatus } from '~/domain/jobs/job-status'
import { postingTexts } from '~/domain/jobs/posting-texts'
import type { Employer, Job } from '~/server/ports/collections'
import { publishedFields } from '~/server/usecases/jobs/published-fields'
import type { DemoEmployer } from './employers'
import { AWAY_CITIES, HOME_CITIES } from './places'
import { drawOccupations } from './popularity'
import { DOUBTFUL_LINES, FORBIDDEN_LINES } from './posting-phrases'
import type { Random } from './random'
import { occupationsOf } from './trade-occupations'
import type { World } from './world'
import { writePosting } from './write-posting'

const STATUSES: readonly (readonly [JobStatus, number])[] = [['published', 86], ['in-review', 4], ['draft', 3], ['returned', 2], ['closed', 5]]

interface JobSeed {
  posting: Posting
  status: JobStatus
  /** instant at which it was first saved */
  startedAt: string
  reviewNote?: string
}

/** Writes a job document in the given state, as the use cases would have left it. */
export function writeJob(world: World, random: Random, employer: Employer, seed: JobSeed): Job {
  const { posting, status, startedAt, reviewNote = '' } = seed
  const identity = { _id: `j${random.hex(20)}`, employerId: employer._id, employerName: employer.name }
  const isSubmitted = status !== 'draft'
  const isPublic = status === 'published' || status === 'closed'
  const submittedAt = isSubmitted ? world.calendar.shift(startedAt, 0.1) : null
  const publishedAt = isPublic ? world.calendar.shift(startedAt, 0.1 + random.next() * 0.8) : null
  const lists = { title: posting.title, closesOn: posting.closesOn, published: null, offer: null }
  return world.put('jobs', {
    ...identity,
    isEmployerVerified: employer.status === 'verified',
    createdBy: employer.registeredBy,
    status,
    isInReview: status === 'in-review',
    draft: posting,
    revision: random.int(1, 6),
    savedAt: startedAt,
    submittedAt,
    findings: isSubmitted ? checkPosting(postingTexts(posting), { salary: posting.salary }) : [],
    reviewNote,
    publishedAt,
    ...(isPublic ? publishedFields(identity, posting) : lists),
    applicantCount: 0,
    newApplicantCount: 0,
    interviewCount: 0,
    updatedAt: publishedAt ?? submittedAt ?? startedAt,
  })
}

/** The province's jobs: what an employer asks for goes with its line of business. */
export function writeJobs(world: World, employers: readonly DemoEmployer[], count: number): Job[] {
  const random = world.random.fork('jobs')
  const posting = employers.map((one) => [one, one.employer.size === '1-19' ? 1 : one.employer.size === '20-99' ? 3 : 6] as const)
  return Array.from({ length: count }, () => {
    const { employer, line } = random.weighted(posting)
    const [occupation] = drawOccupations(random, occupationsOf(employer, random.weighted(line.families)), 1)
    if (!occupation) throw new Error(`Nobody works at ${employer.name}`)
    const city = random.chance(0.8) ? employer.city : random.weighted([...HOME_CITIES, ...AWAY_CITIES])
    const written = writePosting(random, world.calendar, occupation, city)
    return writeJob(world, random, employer, withItsHistory(world, random, employer, written))
  })
}

/** A state the employer's own allows, and the words that led to it. */
function withItsHistory(world: World, random: Random, employer: Employer, posting: Posting): JobSeed {
  const drawn = random.weighted(STATUSES)
  const status = employer.status === 'verified' ? drawn : employer.status === 'suspended' ? 'closed' : 'draft'
  const oldest = Math.max(1, Math.min(60, daysSince(world, employer.decidedAt ?? employer.registeredAt)))
  const startedAt = world.calendar.shift(world.calendar.now, -(status === 'in-review' ? 0.2 + random.next() * 2 : 1 + random.next() * (oldest - 1)))
  if (status === 'published' || status === 'closed') return { posting, status, startedAt }
  if (status === 'returned') return { posting: withLine(posting, random.pick(FORBIDDEN_LINES)), status, startedAt, reviewNote: '请删去与岗位无关的限制，改好后再提交，谢谢。' }
  const isDoubtful = random.chance(0.35)
  return { posting: isDoubtful ? withLine(posting, random.pick(status === 'draft' ? FORBIDDEN_LINES : DOUBTFUL_LINES)) : posting, status, startedAt }
}

export function withLine(posting: Posting, line: string): Posting {
  return { ...posting, duties: `${posting.duties}\n${line}` }
}

const daysSince = (world: World, instant: string): number => (Date.parse(world.calendar.now) - Date.parse(instant)) / 86_400_000
