import type { Translation } from '../translation'
import type { insights as source } from '../zh-CN/insights'

export const insights: Translation<typeof source> = {
  waiting: 'Waiting for you',
  employers: 'Employers to verify',
  jobs: 'Jobs to review',
  disputes: 'Disputes and corrections',
  nothing: 'None',
  goTo: '{{name}}, {{n}} waiting, open',
  allDone: 'Nothing waits',
  allDoneText: 'New registrations, jobs and disputes will show up here.',
  cohorts: 'Where each class stands',
  cohort: 'Class of {{year}}',
  graduating: 'Graduates next',
  cohortNote: 'Each percentage is a share of the step before.',
  students: 'On the roster',
  claimed: 'Claimed',
  applied: 'Applied',
  offered: 'Offered',
  chart: 'Class of {{year}}: {{students}} on the roster, {{claimed}} claimed, {{applied}} applied, {{offered}} offered',
  openCohort: 'See this class',
  noCohorts: 'No roster yet',
  noCohortsText: 'Once a roster is in, students can claim their records and every class shows its progress here.',
  importRoster: 'Import a roster',
  market: 'On the market',
  publishedJobs: 'Open jobs',
  verifiedEmployers: 'Verified employers',
}
