import type { LookKind } from '../domain/rights/looks'
import type { OperationName } from './operations'

/**
 * Operations that answer somebody else with a student's card, and as what the look is written down. A test walks the
 * outputs of the contract: one that shows a card and is missing here fails.
 */
export const disclosures = {
  listApplicants: 'applicant-list',
  viewApplicant: 'application',
  openSentResume: 'resume',
  downloadSentResume: 'resume',
  searchTalents: 'talent-list',
  compareTalents: 'talent-list',
  listShortlist: 'talent-list',
  listRecommendedStudents: 'talent-list',
  readStudentCard: 'card',
  readFamilyPage: 'family',
} as const satisfies Partial<Record<OperationName, LookKind>>
