/** What people do in a year, as data: assumptions of the simulation, not findings. */
export const HABITS = {
  version: '2026-11-1',
  /** of a graduate */
  feedsOpened: 90,
  applications: 14,
  /** of a posting */
  changes: 3,
  audience: 100,
  /** share of the audience that has a message left */
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
