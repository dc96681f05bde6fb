// One line per capability and language. A page engineer adds `src/i18n/zh-CN/<capability>.ts` (an `as const` object),
// `src/i18n/en/<capability>.ts` (typed `Translation<typeof source>`) and the two lines here.
import { accounts as accountsEn } from './en/accounts'
import { common as commonEn } from './en/common'
import { errors as errorsEn } from './en/errors'
import { alerts as alertsEn } from './en/alerts'
import { applications as applicationsEn } from './en/applications'
import { assessments as assessmentsEn } from './en/assessments'
import { cards as cardsEn } from './en/cards'
import { chapters as chaptersEn } from './en/chapters'
import { chat as chatEn } from './en/chat'
import { claims as claimsEn } from './en/claims'
import { interviews as interviewsEn } from './en/interviews'
import { settings as settingsEn } from './en/settings'
import { jobs as jobsEn } from './en/jobs'
import { search as searchEn } from './en/search'
import { matching as matchingEn } from './en/matching'
import { sharing as sharingEn } from './en/sharing'
import { shell as shellEn } from './en/shell'
import { employers as employersEn } from './en/employers'
import { postings as postingsEn } from './en/postings'
import { postingHelp as postingHelpEn } from './en/posting-help'
import { surveys as surveysEn } from './en/surveys'
import { talents as talentsEn } from './en/talents'
import { recommendations as recommendationsEn } from './en/recommendations'
import { invites as invitesEn } from './en/invites'
import { grades as gradesEn } from './en/grades'
import { insights as insightsEn } from './en/insights'
import { labels as labelsEn } from './en/labels'
import { prints as printsEn } from './en/prints'
import { resumes as resumesEn } from './en/resumes'
import { rights as rightsEn } from './en/rights'
import { roster as rosterEn } from './en/roster'
import { verification as verificationEn } from './en/verification'
import { review as reviewEn } from './en/review'
import { disputes as disputesEn } from './en/disputes'
import { desk as deskEn } from './en/desk'
import { confirmations as confirmationsEn } from './en/confirmations'
import type { Translation } from './translation'
import { accounts } from './zh-CN/accounts'
import { common } from './zh-CN/common'
import { errors } from './zh-CN/errors'
import { alerts } from './zh-CN/alerts'
import { applications } from './zh-CN/applications'
import { assessments } from './zh-CN/assessments'
import { cards } from './zh-CN/cards'
import { chapters } from './zh-CN/chapters'
import { chat } from './zh-CN/chat'
import { claims } from './zh-CN/claims'
import { interviews } from './zh-CN/interviews'
import { settings } from './zh-CN/settings'
import { jobs } from './zh-CN/jobs'
import { search } from './zh-CN/search'
import { matching } from './zh-CN/matching'
import { sharing } from './zh-CN/sharing'
import { shell } from './zh-CN/shell'
import { employers } from './zh-CN/employers'
import { postings } from './zh-CN/postings'
import { postingHelp } from './zh-CN/posting-help'
import { surveys } from './zh-CN/surveys'
import { talents } from './zh-CN/talents'
import { recommendations } from './zh-CN/recommendations'
import { invites } from './zh-CN/invites'
import { grades } from './zh-CN/grades'
import { insights } from './zh-CN/insights'
import { labels } from './zh-CN/labels'
import { prints } from './zh-CN/prints'
import { resumes } from './zh-CN/resumes'
import { rights } from './zh-CN/rights'
import { roster } from './zh-CN/roster'
import { verification } from './zh-CN/verification'
import { review } from './zh-CN/review'
import { disputes } from './zh-CN/disputes'
import { desk } from './zh-CN/desk'
import { confirmations } from './zh-CN/confirmations'

export const zhCN = {
  accounts,
  common,
  errors,
  alerts,
  applications,
  assessments,
  cards,
  chapters,
  chat,
  claims,
  interviews,
  settings,
  jobs,
  search,
  matching,
  sharing,
  shell,
  employers,
  postings,
  postingHelp,
  surveys,
  talents,
  recommendations,
  invites,
  grades,
  insights,
  labels,
  prints,
  resumes,
  rights,
  roster,
  verification,
  review,
  disputes,
  desk,
  confirmations,
} as const

export const en: Translation<typeof zhCN> = {
  accounts: accountsEn,
  common: commonEn,
  errors: errorsEn,
  alerts: alertsEn,
  applications: applicationsEn,
  assessments: assessmentsEn,
  cards: cardsEn,
  chapters: chaptersEn,
  chat: chatEn,
  claims: claimsEn,
  interviews: interviewsEn,
  settings: settingsEn,
  jobs: jobsEn,
  search: searchEn,
  matching: matchingEn,
  sharing: sharingEn,
  shell: shellEn,
  employers: employersEn,
  postings: postingsEn,
  postingHelp: postingHelpEn,
  surveys: surveysEn,
  talents: talentsEn,
  recommendations: recommendationsEn,
  invites: invitesEn,
  grades: gradesEn,
  insights: insightsEn,
  labels: labelsEn,
  prints: printsEn,
  resumes: resumesEn,
  rights: rightsEn,
  roster: rosterEn,
  verification: verificationEn,
  review: reviewEn,
  disputes: disputesEn,
  desk: deskEn,
  confirmations: confirmationsEn,
}
