import { talentLimits } from '~/domain/talents/talent-limits'
import { growIndex, talentSearch, withJobs, withSearch, withStudents } from './grown-costs'
import { HABITS } from './habits'
import { costOf } from './measured-costs'
import { FOLDING, MEASURED_GROWTH } from './measured-growth'
import { PLATFORM_FIGURES as platform } from './platform-figures'
import { add, type Cost, scale, secondsOf, total, yuan } from './use'

export interface Place {
  name: string
  graduates: number
  openJobs: number
}

const MINUTES_A_YEAR = 365 * 24 * 60
/** share of a year's doings in each second of the busiest hour */
const BUSIEST = ((HABITS.busiestMonth / 30) * HABITS.busiestHour) / 3600

/** A place's year and its busiest hour, from what each doing was measured to cost and how that grows. */
export function simulate({ graduates, openJobs }: Place) {
  const postings = openJobs * HABITS.turnover
  const students = graduates * HABITS.indexedShare
  const messages = postings * HABITS.audience * HABITS.quotaShare
  const changes = { jobs: postings * (HABITS.publications + HABITS.closings), students: students * HABITS.cardChanges }
  const jobIndex = growIndex('jobs', openJobs, changes.jobs, changes.jobs * BUSIEST * 60)
  const studentIndex = growIndex('students', students, changes.students, changes.students * BUSIEST * 60)
  const feed = withJobs(costOf('openFeed'), jobIndex)
  const audience = withStudents(costOf('findAudience'), studentIndex)
  const talents = talentSearch(students)
  const ofStudents = total([
    [feed, graduates * HABITS.feedsOpened],
    [costOf('readJob'), graduates * HABITS.jobsRead],
    [withSearch(costOf('searchJobs'), jobIndex, openJobs), graduates * HABITS.searches],
    [withJobs(costOf('listInbox'), jobIndex), graduates * HABITS.inboxesOpened],
    [costOf('apply'), graduates * HABITS.applications],
    [costOf('changeWishes'), graduates * HABITS.cardChanges],
  ])
  const ofPostings = total([
    [costOf('publish'), postings * HABITS.publications],
    [audience, postings * HABITS.publications],
    [costOf('close'), postings * HABITS.closings],
    [talents.cost, postings * HABITS.talentSearches],
    [costOf('tellOne'), messages],
  ])
  const ofHouse = total([
    [folding, changes.jobs + changes.students],
    [costOf('idleTick'), MINUTES_A_YEAR],
  ])
  const year = [ofStudents, ofPostings, ofHouse].reduce(add)
  const aRound = (kind: keyof typeof changes) => changes[kind] * BUSIEST * 60 * 5
  const entriesARound = Math.max(...(['jobs', 'students'] as const).map((kind) => aRound(kind) * (MEASURED_GROWTH[kind].at(-1)?.changes.entries ?? 1)))
  const changesARound = aRound('jobs') + aRound('students')
  return {
    year,
    perGraduate: scale(ofStudents, 1 / graduates),
    perPosting: scale(ofPostings, 1 / postings),
    yuan: yuan(year),
    monthlyOperations: (year.calls + year.reads + year.writes) * HABITS.busiestMonth,
    idleOperations: ((costOf('idleTick').calls + costOf('idleTick').reads) * MINUTES_A_YEAR) / 12,
    operationsPerSecond: (year.reads + year.writes) * BUSIEST,
    instances: year.seconds * BUSIEST,
    jobIndex,
    studentIndex,
    feedMs: secondsOf(feed) * 1000,
    audienceSeconds: secondsOf(audience),
    /** of the tick's minute: looking for the audiences of what is published in the busiest minute, and telling them */
    alertSecondsAMinute: postings * HABITS.publications * BUSIEST * 60 * secondsOf(audience) + messages * BUSIEST * 60 * secondsOf(costOf('tellOne')),
    talentsAsked: talents.asked,
    talentSeconds: secondsOf(talents.cost),
    talentShare: talents.asked / talentLimits.mostRows,
    warmMegabytes: jobIndex.megabytes,
    changesARound,
    entriesARound,
    roundSeconds: (changesARound * (FOLDING.ms + (FOLDING.writes * platform.databaseTrip.value) / FOLDING.width)) / 1000,
  }
}

/** Folding one change, as a doing. */
const folding: Cost = { calls: 0, reads: FOLDING.reads, writes: FOLDING.writes, kilobytes: FOLDING.kilobytes, ms: FOLDING.ms, megabytes: platform.functionMemory.value }
