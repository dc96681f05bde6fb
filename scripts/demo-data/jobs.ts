import type { Posting } from '~/contract/jobs'
import { checkPosting } from '~/domain/jobs/posting-check'
import type { JobStatus } from '~/domain/jobs/job-status'
import { postingTexts } from '~/domain/jobs/posting-texts'
import { OCCUPATIONS, type Occupation } from '~/reference/occupations/occupations'
import type { Employer, Job } from '~/server/ports/collections'
import { publishedFields } from '~/server/usecases/jobs/published-fields'
import type { DemoEmployer } from './employers'
import { AWAY_CITIES, HOME_CITIES } from './places'
import { DOUBTFUL_LINES, FORBIDDEN_LINES } from './posting-phrases'
import type { Random } from './random'
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
  const lists = { title: posting.title, closesOn: posting.closesOn, searchText: '', published: null, offer: null }
  return world.put('jobs', {
    ...identity,
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
    const occupation = occupationFor(random, random.weighted(line.families), employer)
    const city = random.chance(0.8) ? employer.city : random.weighted([...HOME_CITIES, ...AWAY_CITIES])
    const written = writePosting(random, world.calendar, occupation, city)
    return writeJob(world, random, employer, withItsHistory(world, random, employer, written))
  })
}

const SCHOOL_ONLY = ['2-08-01-02', '2-08-02-01', '2-08-02-03', '2-08-02-04', '2-08-03-00', '2-08-04-00']

const OFFICE_WORK = ['3-01-01-01', '3-01-02-02', '2-10-07-00']
const LAWYERS = ['2-07-04-00', '2-07-09-00', '2-06-07-14', '3-01-01-01']
const PATENTS = ['2-06-12-01', '2-07-09-00', '3-01-01-01']
const PUBLIC_SERVICE = ['3-01-01-02', '3-01-04-01', '2-07-11-01', '3-01-01-01', '2-10-07-00']

/** Occupations of the family that such an employer has: what a school teaches goes by its name. */
function occupationFor(random: Random, family: Occupation['family'], { name, industry }: Employer): Occupation {
  const ofFamily = OCCUPATIONS.filter((occupation) => occupation.family === family)
  if (family === 'public') {
    const codes = industry === 'S' ? PUBLIC_SERVICE : name.endsWith('律师事务所') ? LAWYERS : industry === 'L' ? PATENTS : OFFICE_WORK
    return random.pick(ofFamily.filter(({ code }) => codes.includes(code)))
  }
  if (family !== 'education') return random.pick(ofFamily)
  const codes = name.endsWith('幼儿园') ? ['2-08-03-00'] : name.endsWith('职业技术学校') ? ['2-08-01-02', '4-07-03-05'] : name.endsWith('第一中学') ? ['2-08-02-01', '2-09-07-01'] : name.endsWith('学校') ? ['2-08-02-03', '2-08-02-04', '2-08-04-00', '2-09-07-01'] : []
  return random.pick(ofFamily.filter(({ code }) => (codes.length > 0 ? codes.includes(code) : !SCHOOL_ONLY.includes(code))))
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
