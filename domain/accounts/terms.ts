/** The version of the privacy terms that a person must have accepted before anything about them is stored. */
export const currentTermsVersion = '2026-11'

/** Purposes a student can consent to one by one; withdrawal works at the next call (PIPL 14–16). Wordings: domain/rights/consent-texts. */
export const consentPurposes = ['be-found-by-employers', 'receive-job-alerts', 'share-with-mentors', 'share-with-family', 'statistics', 'survey-statistics'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]
