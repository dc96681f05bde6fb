import { buildBlocks } from '~/domain/matching/index/blocks/build-blocks'
import { headId } from '~/domain/matching/index/blocks/head-document'
import type { Layout } from '~/domain/matching/index/blocks/layout'
import { Vocabulary, vocabularyId } from '~/domain/matching/index/blocks/vocabulary'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { currentConsentText } from '~/domain/rights/consent-texts'
import type { JobOffer, StudentProfile } from '~/domain/matching/market'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Account, Card, Job } from '~/server/ports/collections'
import type { SubscriptionLedger } from '~/server/ports/message-collections'
import type { IndexKind, IndexRecord } from '~/server/ports/match-collections'
import { blockRecord } from '~/server/usecases/matching/index-record'

const JOINED = '2026-09-01T00:00:00.000Z'
const DUTIES = '负责相关岗位的日常工作，参与项目的设计、实施与交付，配合团队完成目标；按时提交成果并接受评审。'.repeat(4)

/** A published posting around an offer, of the size real ones have. */
export function jobDocument(offer: JobOffer, employerId: string, recruiter: string): Job {
  const { occupation, level, graduationYears, majors, salary, competencies, closesOn } = offer
  const cities = offer.cities.length > 0 ? offer.cities : ['110000']
  const posting = { title: `岗位 ${offer.id.slice(0, 6)}`, occupation, duties: DUTIES, benefits: '', level, graduationYears, majors, cities, salary, salaryMonths: 13, headCount: 3, closesOn, competencies }
  return {
    _id: offer.id,
    employerId,
    employerName: '启明科技',
    isEmployerVerified: true,
    createdBy: accountIdOf(recruiter),
    status: 'published',
    isInReview: false,
    draft: posting,
    revision: 1,
    savedAt: JOINED,
    submittedAt: JOINED,
    findings: [],
    reviewNote: '',
    published: posting,
    publishedAt: JOINED,
    offer: { ...offer, employerId, cities, schools: [] },
    title: posting.title,
    closesOn,
    applicantCount: 0,
    newApplicantCount: 0,
    interviewCount: 0,
    updatedAt: JOINED,
  }
}

/** The account, the card and the ledger of a student who may be found and told; openid = the profile's id. */
export function studentDocuments(profile: StudentProfile, alerts: number): { account: Account; card: Card; ledger: SubscriptionLedger } {
  const accountId = accountIdOf(profile.id)
  const { cities, occupations, salaryMin, graduationYear } = profile
  return {
    account: {
      _id: accountId,
      openid: profile.id,
      displayName: '同学',
      memberships: [{ role: 'student', scopeId: profile.id, scopeName: '江城大学' }],
      termsVersion: currentTermsVersion,
      termsAcceptedAt: JOINED,
      unreadCount: 0,
      createdAt: JOINED,
    },
    card: {
      _id: profile.id,
      accountId,
      schoolId: profile.schoolId,
      schoolName: '江城大学',
      studentName: '同学',
      graduationYear,
      wishes: { cities, occupations, salaryMin },
      profile,
      consents: { 'be-found-by-employers': { isGranted: true, decidedAt: JOINED, termsVersion: currentConsentText('be-found-by-employers').version } },
      isFindable: true,
      wantsAlerts: true,
      dismissed: { jobs: [], occupations: [], cities: [] },
      updatedAt: JOINED,
    },
    ledger: { _id: accountId, quota: { 'job-alert': alerts }, hasJobAlertQuota: alerts > 0 },
  }
}

/** An index as compaction would have written it. */
export function* indexDocuments<Item, Row>(kind: IndexKind, layout: Layout<Item, Row>, items: Iterable<Item>): Generator<IndexRecord> {
  const vocabulary = new Vocabulary()
  let blocks = 0
  for (const block of buildBlocks(layout, items, vocabulary)) {
    blocks += 1
    yield blockRecord(kind, { ...block, revision: 1, round: 1, words: vocabulary.words.length })
  }
  yield { _id: vocabularyId(kind), kind: 'words', revision: 1, words: vocabulary.words }
  yield { _id: headId(kind), kind: 'head', revision: 2, round: 1, claimedUntil: 0, folded: null, takenTo: null, blocks }
}
