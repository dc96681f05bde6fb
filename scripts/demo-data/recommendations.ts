import { assign } from '~/domain/matching/assignment/assign'
import { figuresOf, plainTop } from '~/domain/recommendations/round-figures'
import { roundLimits } from '~/domain/recommendations/round-limits'
import { shardsFor } from '~/domain/recommendations/shard-of'
import { chinaDateOf } from '~/domain/time/china-date'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { RecommendationRound } from '~/server/ports/recommendation-collections'
import { outcomeParts } from '~/server/usecases/recommendations/round-parts'
import { scoreStudents } from '~/server/usecases/recommendations/score-students'
import { personaOf } from './personas'
import { DEMO_SCHOOLS } from './schools'
import type { World } from './world'

/** The story's school shows a digest, and a round for the fair of next month waits to be published. */
export function writeRounds(world: World): void {
  const school = DEMO_SCHOOLS.find(({ id }) => id === 'beijiang-tech')
  if (!school) throw new Error('No school of the story')
  const { calendar } = world
  const digest = writeRound(world, school.id, 'weekly', { title: '本周精选', purpose: 'digest', employerIds: [] }, calendar.shift(calendar.now, -1.2))
  const publishedAt = calendar.shift(calendar.now, -1.1)
  const endsAt = calendar.shift(publishedAt, roundLimits.validDays)
  Object.assign(digest, { state: 'published', publishedAt, endsAt })
  const { _id, draw, title, studentShards, jobShards } = digest
  world.put('published-rounds', { _id: school.id, schoolName: school.name, roundId: _id, draw, title, studentShards, jobShards, publishedAt, endsAt })
  const local = world.all('employers').filter(({ status, city }) => status === 'verified' && city === school.city)
  writeRound(world, school.id, 'fair', { title: '冬季双选会', purpose: 'fair', employerIds: local.slice(0, 60).map(({ _id: id }) => id) }, calendar.shift(calendar.now, -0.2))
}

function writeRound(world: World, schoolId: string, name: string, settings: Pick<RecommendationRound, 'title' | 'purpose' | 'employerIds'>, drawnAt: string): RecommendationRound {
  const { perStudent, perJob } = roundLimits
  const drawing = { _id: `demo-${name}`, draw: 'first' }
  const today = chinaDateOf(drawnAt)
  const takesPart = (employerId: string) => settings.employerIds.length === 0 || settings.employerIds.includes(employerId)
  const jobs = world.all('jobs').flatMap(({ status, offer, employerId }) => (status === 'published' && offer && offer.closesOn >= today && takesPart(employerId) ? [offer] : []))
  const students = world.all('cards').filter((card) => card.schoolId === schoolId && card.wishes !== null).map(({ profile }) => profile)
  const pairings = scoreStudents(students, jobs, today)
  const chosen = assign(pairings, { perStudent, perJob })
  const [studentShards, jobShards] = [shardsFor(students.length), shardsFor(jobs.length)]
  for (const part of [...outcomeParts(drawing, 's', chosen, studentShards, drawnAt), ...outcomeParts(drawing, 'j', chosen, jobShards, drawnAt)]) world.put('round-parts', part)
  return world.put('recommendation-rounds', {
    ...drawing,
    ...settings,
    schoolId,
    graduationYears: [],
    perStudent,
    perJob,
    state: 'drawn',
    step: 2,
    cursor: '',
    isScored: true,
    studentCount: students.length,
    jobCount: jobs.length,
    studentShards,
    jobShards,
    balanced: figuresOf(chosen, jobs.length),
    plain: figuresOf(plainTop(pairings, perStudent), jobs.length),
    createdBy: accountIdOf(personaOf('career-office').openid),
    createdAt: world.calendar.shift(drawnAt, -0.01),
    drawnAt,
    publishedAt: null,
    endsAt: null,
  })
}
