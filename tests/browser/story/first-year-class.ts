import { acceptTerms, claimRecord } from '~/contract/accounts'
import { finishSitting, saveAnswers } from '~/contract/assessments'
import { setConsent } from '~/contract/cards'
import { currentTermsVersion } from '~/domain/accounts/terms'
import { type Answer, type InstrumentId, type InstrumentItem, instrumentIds } from '~/domain/assessments/instrument'
import { semesterOf } from '~/domain/cards/chapters'
import { chinaDateOf } from '~/domain/time/china-date'
import { currentInstrument } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { studentIdOf } from '~/server/kernel/derived-ids'
import type { School, StudentRecord } from '~/server/ports/collections'
import { smallProvince } from '~/tests/browser/support/product'
import type { Seed, TestCloud } from '~/tests/support/cloud'

const today = chinaDateOf(new Date().toISOString())
const year = Number(today.slice(0, 4))
/** The semester it is; a first-year began in the autumn its academic year is named by. */
export const semester = semesterOf(today)
const entryYear = Number(semester.slice(0, 4))

/** A school of its own, so that nobody of the demo is in its figures; a major that nobody of the demo reads. */
export const school: School = { _id: 'qingxi-normal', name: '清溪师范学院', city: '230100' }
export const major = { code: '071102', name: '应用心理学' }
/** Born on the first day of a year, one is of an age all year round. */
export const bornOn = (age: number) => `${year - age}-01-01`

export const freshman = { openid: 'first-year-zhou-xiaoman', name: '周小满', studentNumber: `${entryYear}0101`, graduationYear: entryYear + 4 }

/** As many others as a comparison needs. */
export const classmates = Array.from({ length: SCORING_RULES.smallestCell }, (_, index) => ({ openid: `first-year-mate-${index}`, name: `同学${'甲乙丙丁戊己庚辛壬癸子'[index] ?? index}`, studentNumber: `${entryYear}02${String(index).padStart(2, '0')}` }))

function recordOf({ name, studentNumber }: { name: string; studentNumber: string }): StudentRecord {
  return {
    ...{ _id: studentIdOf(school._id, studentNumber), schoolId: school._id, schoolName: school.name, studentNumber, name },
    ...{ college: '教育科学学院', major: major.code, className: `心理${entryYear % 100}01`, level: '21', graduationYear: freshman.graduationYear },
    ...{ claimedBy: null, claimedAt: null, importedAt: `${today}T00:00:00.000Z` },
  }
}

/** The demo's province, and the class in the roster of a fourth school: nobody has claimed anything. */
export function seedOfClass(): Seed {
  const province = smallProvince()
  return { ...province, schools: [...(province.schools ?? []), school], students: [...(province.students ?? []), ...[freshman, ...classmates].map(recordOf)] }
}

/** What somebody is like, scale by scale: the answer they would give to a question that speaks for it. */
type Leanings = Readonly<Record<string, Answer>>

const freshmanLeanings: Leanings = {
  ...{ extraversion: 2, agreeableness: 5, conscientiousness: 4, stability: 3, intellect: 4 },
  ...{ realistic: 1, investigative: 3, artistic: 4, social: 5, enterprising: 2, conventional: 2 },
  ...{ concern: 4, control: 5, curiosity: 5, confidence: 4 },
  ...{ knowing: 4, finding: 3, choosing: 4, acting: 3 },
}

const asAnswer = (value: number) => Math.min(5, Math.max(1, value)) as Answer

/** Not every question of a scale gets the same answer, nor does one that is put the other way round. */
function answerBy(lower: number) {
  return ({ scale, isReversed }: InstrumentItem, index: number): Answer => {
    const keyed = asAnswer((freshmanLeanings[scale] ?? 3) - lower - (index % 3 === 0 ? 1 : 0))
    return asAnswer(isReversed ? 6 - keyed : keyed)
  }
}

/** What she answers to a question, as she is. */
export const freshmanAnswer = answerBy(0)

/** What is stored of her once she has answered a questionnaire. */
export const answersOfFreshman = (id: InstrumentId) => Object.fromEntries(currentInstrument(id).items.map((item, index) => [item.id, freshmanAnswer(item, index)]))

/** A classmate comes in as one does, and agrees to be counted. */
export async function comeIn(cloud: TestCloud, { openid, name, studentNumber }: (typeof classmates)[number]): Promise<void> {
  const mate = cloud.as(openid)
  await mate.get(acceptTerms, { version: currentTermsVersion })
  await mate.get(claimRecord, { schoolId: school._id, studentNumber, name, bornOn: bornOn(18) })
  await mate.get(setConsent, { purpose: 'statistics', isGranted: true })
}

/** A classmate answers everything at a reading pace and hands it in; each a little, or two, below her in everything. */
export async function answerAll(cloud: TestCloud, mate: (typeof classmates)[number]): Promise<void> {
  const answer = answerBy(1 + (classmates.indexOf(mate) % 2))
  for (const instrumentId of instrumentIds) {
    const { version, items } = currentInstrument(instrumentId)
    const sitting = { instrumentId, semester, version }
    await cloud.as(mate.openid).get(saveAnswers, { ...sitting, answers: items.map((item, index) => ({ item: item.id, value: answer(item, index), time: 4000 + index })) })
    await cloud.as(mate.openid).get(finishSitting, { ...sitting, isSure: false })
  }
}
