/** What people do in a year, as data: assumptions of the simulation, not findings. */
export const HABITS = {
  version: '2026-11-3',
  /** of a graduate */
  feedsOpened: 90,
  jobsRead: 120,
  searches: 30,
  inboxesOpened: 40,
  applications: 14,
  /** wishes, competencies, consents */
  cardChanges: 6,
  /** share of the graduates who would go to any city */
  anywhereShare: 0.12,
  /** share who agreed to be found by employers or to hear of jobs */
  indexedShare: 0.6,
  /** of a posting: published once and changed twice, closed once */
  publications: 3,
  closings: 1,
  /** times its employer searches the students who may be found */
  talentSearches: 10,
  /** share of them whom one such search looks through: their year, and majors that a posting names */
  askedShare: 0.15,
  /** students whom it fits well, and the share of them who have a message left */
  audience: 100,
  quotaShare: 0.3,
  /** postings a year for each that is open at a time: a posting is open two months */
  turnover: 6,
  /** share of a year's doings in the busiest month, and of a day's in the busiest hour */
  busiestMonth: 0.2,
  busiestHour: 0.12,
} as const

export const PLACES = [
  { name: 'a school', graduates: 8_000, openJobs: 3_000 },
  { name: 'a city', graduates: 60_000, openJobs: 15_000 },
  { name: 'a province', graduates: 400_000, openJobs: 60_000 },
  { name: 'the nation', graduates: 12_000_000, openJobs: 1_000_000 },
] as const
