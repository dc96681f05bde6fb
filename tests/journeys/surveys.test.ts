import { claimRecord, decideClaimDispute, openClaimDispute } from '~/contract/accounts'
import { listInbox, recordSubscription } from '~/contract/alerts'
import { readCard, setConsent } from '~/contract/cards'
import { longestAnswerAge } from '~/contract/fields'
import type { InputOf } from '~/contract/operation'
import { answerSurvey, readSurvey, readSurveyFigures, removeSurvey } from '~/contract/surveys'
import { mergeSurveyTallies } from '~/domain/surveys/survey-tally'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { nextNovember } from '../support/november'
import { account, careerOffice, otherSchool, school, student } from './people'
import { importRecords } from './support/import-records'

const { year, at: november } = nextNovember()
const dayMs = 86_400_000

const graduates = Array.from({ length: 17 }, (_, index) => `g${index}`)
const records = graduates.map((_, index) => student(`2020010${String(index).padStart(2, '0')}`, `毕业生${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午'[index]}`, { graduationYear: year, ...([12, 13].includes(index) && { major: '120203' }) }))
const idOf = (index: number) => records[index]?._id ?? ''

let cloud: TestCloud
beforeAll(async () => {
  const still = student('2024010001', '在校生', { graduationYear: year + 2 })
  cloud = await startTestCloud({
    seed: {
      schools: [school, otherSchool],
      students: [...records, still],
      accounts: [...[...graduates, 'still', 'nobody', 'rightful'].map((name) => account(name)), careerOffice('office'), careerOffice('elsewhere', otherSchool)],
    },
  })
  cloud.local.clock.advance(november - cloud.local.clock.now())
  const claim = (name: string, { studentNumber, name: own }: { studentNumber: string; name: string }) => cloud.as(name).get(claimRecord, { schoolId: school._id, studentNumber, name: own })
  await Promise.all([...graduates.map((name, index) => claim(name, records[index] ?? still)), claim('still', still)])
}, 120_000)
afterAll(() => cloud.close())

const version = CURRENT_SURVEY.version
type Answer = InputOf<typeof answerSurvey>['answers'][number]
type Answers = Record<string, Answer['answer']>
const listed = (answers: Answers, age?: number): Answer[] => Object.entries(answers).map(([question, answer]) => ({ question, answer, ...(age !== undefined && { age }) }))
const half = { round: 'half-year', version } as const
/** Answers, and reads what stands. */
async function answer(name: string, answers: Answers, isFinished = false) {
  const reply = await cloud.as(name).get(answerSurvey, { ...half, answers: listed(answers), isFinished })
  return { ...reply, ...(await cloud.as(name).get(readSurvey, { round: 'half-year' })) }
}
const refused = (name: string, { answers = {}, ...over }: Partial<Omit<InputOf<typeof answerSurvey>, 'answers'>> & { answers?: Answers }) => cloud.as(name).call(answerSurvey, { ...half, answers: listed(answers), isFinished: false, ...over })
/** The cells of the majors: what they are together is told of beside them. */
const majorCells = () => cloud.storedAll('survey-cells').filter(({ major }) => major !== '*')
const counted = () => mergeSurveyTallies(majorCells())
const employed: Answers = { situation: ['employed'], pay: ['5-8'], work: 4, life: 4, helped: ['internships', 'teachers'] }

test('the card of a graduate leads to the open round; one who still studies sees when it will be', async () => {
  const { card } = await cloud.as('g0').get(readCard, {})
  expect(card?.surveys.map(({ round, state }) => [round, state])).toEqual([['half-year', 'open'], ['three-years', 'ahead'], ['five-years', 'ahead']])
  expect(card?.next[0]).toEqual({ kind: 'answer-survey', round: 'half-year' })
  const still = await cloud.as('still').get(readCard, {})
  expect(still.card?.surveys[0]).toMatchObject({ state: 'ahead', opensOn: `${year + 2}-11-01` })
  expect(still.card?.next.some(({ kind }) => kind === 'answer-survey')).toBe(false)
})

test('answers are kept as they come, from two devices together, and none begins nothing', async () => {
  expect(await cloud.as('g0').get(readSurvey, { round: 'half-year' })).toMatchObject({ survey: { answers: {}, finishedAt: null }, isConsented: false })
  expect(cloud.storedAll('survey-responses')).toEqual([])
  await Promise.all([answer('g0', { situation: ['employed'] }), answer('g0', { pay: ['5-8'] }), answer('g0', { life: 3 })])
  const { survey } = await answer('g0', { life: 4, pay: null })
  expect(survey).toMatchObject({ answers: { situation: ['employed'], life: 4 }, finishedAt: null, isCounted: false })
  expect((await cloud.as('g0').get(readSurvey, { round: 'half-year' })).survey).toEqual(survey)
  expect(cloud.as('g0').cost(readSurvey)).toMatchObject({ reads: 3, writes: 0 })
})

test('a lost answer is asked for again, and a late repeat brings nothing old back', async () => {
  const first = await cloud.as('g1').get(answerSurvey, { ...half, answers: listed({ life: 2 }), isFinished: false }, { requestId: 'first-tap-of-the-first-phone' })
  await answer('g1', { life: 5 })
  expect(await cloud.as('g1').get(answerSurvey, { ...half, answers: listed({ life: 2 }), isFinished: false }, { requestId: 'first-tap-of-the-first-phone' })).toEqual(first)
  expect((await cloud.as('g1').get(readSurvey, { round: 'half-year' })).survey.answers).toEqual({ life: 5 })
})

test('what waited on a phone without a network does not replace what was answered since', async () => {
  await answer('g1', { life: 5, helped: ['family'] })
  const late = await cloud.as('g1').get(answerSurvey, { ...half, answers: listed({ life: 1, teaching: 3 }, 3_600_000), isFinished: false })
  const { survey } = await cloud.as('g1').get(readSurvey, { round: 'half-year' })
  expect([late.newer, survey.answers]).toEqual([['life'], { life: 5, helped: ['family'], teaching: 3 }])
  await answer('g1', { helped: null, teaching: null })
})

test('what is wrong is said at its question, and nothing is kept of it', async () => {
  const before = cloud.stored('survey-responses', `${idOf(1)}|half-year`)
  expect(await refused('g1', { answers: { pay: ['a-lot'] } })).toMatchObject({ error: { code: 'INVALID_INPUT', fields: { 'answers.pay': 'unknown-code' } } })
  expect(await refused('g1', { answers: { helped: ['courses', 'family', 'teachers', 'seniors'] } })).toMatchObject({ error: { fields: { 'answers.helped': 'too-long' } } })
  expect(await refused('g1', { answers: { place: '好'.repeat(61) } })).toMatchObject({ error: { fields: { 'answers.place': 'too-long' } } })
  for (const age of [-1, longestAnswerAge + 1, 8_000_000_000_000_000]) expect(await cloud.as('g1').refusal(answerSurvey, { ...half, answers: listed({ life: 3 }, age), isFinished: false })).toBe('INVALID_INPUT')
  expect(await refused('g1', { answers: {}, isFinished: true })).toMatchObject({ error: { code: 'INVALID_INPUT', fields: { 'answers.situation': 'missing' } } })
  expect(cloud.stored('survey-responses', `${idOf(1)}|half-year`)).toEqual(before)
})

test('only while the round is open, only in its version, only on the own card', async () => {
  expect(await refused('g1', { round: 'three-years', answers: { life: 3 } })).toMatchObject({ error: { code: 'SURVEY_NOT_OPEN' } })
  expect(await refused('still', { answers: { life: 3 } })).toMatchObject({ error: { code: 'SURVEY_NOT_OPEN' } })
  expect(await refused('g1', { version: '0' })).toMatchObject({ error: { code: 'SURVEY_CHANGED' } })
  for (const name of ['nobody', 'office']) expect(await cloud.as(name).refusal(answerSurvey, { ...half, answers: [], isFinished: false })).toBe('FORBIDDEN')
  expect(await cloud.as('g1').refusal(readSurveyFigures, { round: 'half-year' })).toBe('FORBIDDEN')
})

test('handed in, it stands on the card, is taken out of what to do next, and can still be changed', async () => {
  const { survey } = await answer('g0', { place: '冰城智联，测试工程师', pay: ['5-8'], words: '慢慢来' }, true)
  expect(survey).toMatchObject({ finishedAt: expect.any(String) as string, isCounted: false })
  expect(cloud.as('g0').cost(answerSurvey)).toMatchObject({ reads: 4, writes: 2 })
  const { card } = await cloud.as('g0').get(readCard, {})
  expect(card?.surveys[0]).toEqual(survey)
  expect(card?.badges).toContainEqual({ kind: 'looked-back', chapter: 'after' })
  expect(card?.next.some(({ kind }) => kind === 'answer-survey')).toBe(false)
  expect(cloud.as('g0').cost(readCard)).toMatchObject({ reads: 9, writes: 0 })
  // Whoever studies on is not asked about pay any more.
  const changed = await answer('g0', { situation: ['study'] })
  expect(changed.survey).toMatchObject({ finishedAt: survey.finishedAt, answers: { situation: ['study'], place: '冰城智联，测试工程师', life: 4, words: '慢慢来' } })
  expect(changed.survey.answers.pay).toBeUndefined()
})

test('it counts with consent alone, as it stands, and withdrawal takes it out at once', async () => {
  expect(counted().n).toBe(0)
  await cloud.as('g0').get(setConsent, { purpose: 'survey-statistics', isGranted: true })
  expect(counted()).toMatchObject({ n: 1, questions: { situation: { options: { study: 1 } } } })
  await answer('g0', { situation: ['employed'], pay: ['8-12'] })
  expect(counted()).toMatchObject({ n: 1, questions: { situation: { n: 1, options: { employed: 1 } }, pay: { options: { '8-12': 1 } } } })
  // What is half answered counts nowhere, own words never.
  await cloud.as('g1').get(setConsent, { purpose: 'survey-statistics', isGranted: true })
  expect([counted().n, JSON.stringify(cloud.storedAll('survey-cells'))]).toEqual([1, expect.not.stringMatching(/慢慢来|智联|place|words/)])
  await cloud.as('g0').get(setConsent, { purpose: 'survey-statistics', isGranted: false })
  expect(cloud.storedAll('survey-cells')).toEqual([])
  expect((await cloud.as('g0').get(readSurvey, { round: 'half-year' })).survey).toMatchObject({ isCounted: false, finishedAt: expect.any(String) as string })
})

test('one removes the own answers, and their share in the figures goes too', async () => {
  await answer('g2', employed, true)
  await cloud.as('g2').get(setConsent, { purpose: 'survey-statistics', isGranted: true })
  expect(counted().n).toBe(1)
  await cloud.as('g2').get(removeSurvey, { round: 'half-year' })
  expect([cloud.storedAll('survey-cells'), cloud.stored('survey-responses', `${idOf(2)}|half-year`)]).toEqual([[], undefined])
  expect(await cloud.as('g2').refusal(removeSurvey, { round: 'half-year' })).toBe('NOT_FOUND')
})

const figures = (over: Partial<InputOf<typeof readSurveyFigures>> = {}, name = 'office') => cloud.as(name).get(readSurveyFigures, { round: 'half-year', ...over })
const takeAll = (names: readonly string[], answers = employed) =>
  Promise.all(
    names.map(async (name) => {
      await cloud.as(name).get(setConsent, { purpose: 'survey-statistics', isGranted: true })
      await answer(name, answers, true)
    }),
  )

test('the office sees nothing of ten, and of eleven what they chose', async () => {
  await takeAll(graduates.slice(0, 10))
  expect(await figures()).toMatchObject({ graduationYear: year, graduateCount: 17, answeredCount: null, questions: [], graduationYears: [year] })
  await takeAll(graduates.slice(10, 11))
  const { questions, answeredCount } = await figures()
  expect(answeredCount).toBe(10)
  expect(questions.find(({ id }) => id === 'situation')).toEqual({ id: 'situation', n: 10, mean: null, options: [{ code: 'employed', share: 100 }], others: null })
  expect(questions.find(({ id }) => id === 'work')).toMatchObject({ mean: 4 })
  expect(cloud.as('office').cost(readSurveyFigures)).toMatchObject({ reads: 4, writes: 0 })
  expect((await figures({ major: '080901' })).questions).toEqual(questions)
  expect(await figures({ major: '120203' })).toMatchObject({ graduateCount: 2, answeredCount: null, questions: [] })
  expect(await figures({}, 'elsewhere')).toMatchObject({ graduationYear: null, graduateCount: 0, answeredCount: null, questions: [], graduationYears: [] })
})

test('who looks before and after one hand-in, or one change of mind, reads the same; after five have changed, all of it', async () => {
  const looks = () => Promise.all([figures(), figures({ major: '080901' }), figures({ major: '120203' })])
  const before = await looks()
  await takeAll(['g11'], { situation: ['seeking'], life: 1 })
  expect(await looks()).toEqual(before)
  await takeAll(['g12', 'g13'])
  expect(await looks()).toEqual(before)
  // One graduate who changes an answer again and again is one, and the own words are nobody's business.
  for (const life of [1, 2, 3, 2]) await answer('g4', { life })
  await answer('g4', { words: '慢慢来' })
  await takeAll(['g14', 'g15'])
  expect(await looks()).toEqual(before)
  await takeAll(['g16'])
  const [school, major] = await looks()
  expect([school.answeredCount, major.answeredCount]).toEqual([15, 15])
  expect(major.questions.find(({ id }) => id === 'life')).toMatchObject({ n: 15, mean: 3.7 })
  // The card's mark, the response, and one document that holds both the sums and what is told of them.
  expect(cloud.as('g16').cost(answerSurvey)).toMatchObject({ reads: 5, writes: 4 })
})

test('of a group that somebody has left nothing is told, until five have changed', async () => {
  await cloud.as('g7').get(setConsent, { purpose: 'survey-statistics', isGranted: false })
  const nothing = { answeredCount: null, questions: [] }
  expect([await figures(), await figures({ major: '080901' })]).toMatchObject([nothing, nothing])
  expect(JSON.stringify(cloud.storedAll('survey-cells', { major: '080901' }).map(({ told }) => told))).toBe('[{"n":15,"questions":{},"isWithheld":true}]')
  await cloud.as('g7').get(setConsent, { purpose: 'survey-statistics', isGranted: true })
  for (const name of ['g0', 'g1', 'g2']) await answer(name, { life: 5 })
  expect(await figures()).toMatchObject(nothing)
  await answer('g3', { life: 5 })
  expect((await figures()).answeredCount).toBe(15)
})

test('whom the roster puts into another major or year counts there, with what they answered, and nowhere else', async () => {
  const sizes = () => Object.fromEntries(majorCells().map((cell) => [`${cell.major}|${cell.graduationYear}`, cell.n]))
  expect(sizes()).toEqual({ [`080901|${year}`]: 15, [`120203|${year}`]: 2 })
  const [moved] = [records[6]].flatMap((one) => one ?? [])
  if (!moved) throw new Error('no record')
  const put = (over: Partial<typeof moved>) => importRecords(cloud, 'office', [{ ...moved, ...over }])
  await put({ major: '120203' })
  expect(sizes()).toEqual({ [`080901|${year}`]: 14, [`120203|${year}`]: 3 })
  expect(cloud.stored('survey-responses', `${moved._id}|half-year`)?.countedIn).toBe(`${school._id}|${year}|half-year|120203|${version}`)
  await put({ graduationYear: year - 1 })
  expect(sizes()).toEqual({ [`080901|${year}`]: 14, [`080901|${year - 1}`]: 1, [`120203|${year}`]: 2 })
  await put({})
  expect(sizes()).toEqual({ [`080901|${year}`]: 15, [`120203|${year}`]: 2 })
  // From one major to another of those told of together, nobody has come or gone.
  const together = () => cloud.stored('survey-cells', `${school._id}|${year}|half-year|*|${version}`)
  const [before, small] = [together(), records[12]]
  expect(before).toMatchObject({ n: 2, told: null })
  if (small) await importRecords(cloud, 'office', [{ ...small, major: '080902' }])
  expect([sizes()[`080902|${year}`], together()]).toEqual([1, before])
  if (small) await importRecords(cloud, 'office', [small])
  // Consent given again moves nothing that is where it belongs.
  await cloud.as('g6').get(setConsent, { purpose: 'survey-statistics', isGranted: true })
  expect(sizes()).toEqual({ [`080901|${year}`]: 15, [`120203|${year}`]: 2 })
})

test('the night tells each graduate once, and reminds once those who have not handed in', async () => {
  const noticesOf = async (name: string) => (await cloud.as(name).get(listInbox, {})).messages.filter(({ kind }) => kind.startsWith('survey'))
  cloud.local.grantQuota('g3', 'local-survey-open', 1)
  await cloud.as('g3').get(recordSubscription, { accepted: ['survey-open'] })
  await cloud.as('g3').get(removeSurvey, { round: 'half-year' })
  await cloud.runTimers('nightly')
  await cloud.runTimers('nightly', 'tick')
  expect(await noticesOf('g3')).toMatchObject([{ kind: 'survey-open', detail: { round: 'half-year', closesOn: `${year + 1}-04-30` }, target: { page: 'survey', id: 'half-year' } }])
  expect(await noticesOf('still')).toEqual([])
  expect(await noticesOf('g4')).toEqual([])
  expect(cloud.local.sentMessages().map(({ openid, templateId }) => [openid, templateId])).toEqual([['g3', 'local-survey-open']])
  cloud.local.clock.advance(Date.UTC(year + 1, 3, 2) - cloud.local.clock.now())
  await cloud.runTimers('nightly')
  await cloud.runTimers('nightly')
  expect((await noticesOf('g3')).map(({ kind }) => kind)).toEqual(['survey-closing', 'survey-open'])
  expect(await noticesOf('g4')).toEqual([])
  expect(cloud.stored('survey-notices', `${year}|half-year|reminded`)).toMatchObject({ isDone: true, toldCount: 1 })
})

test('closed, it can be read and removed, no more changed', async () => {
  cloud.local.clock.advance(60 * dayMs)
  expect(await refused('g4', { answers: { life: 1 } })).toMatchObject({ error: { code: 'SURVEY_NOT_OPEN' } })
  expect((await cloud.as('g4').get(readSurvey, { round: 'half-year' })).survey).toMatchObject({ state: 'closed', answers: { life: 2 } })
  await cloud.as('g4').get(removeSurvey, { round: 'half-year' })
})

test('a record that changes hands takes no answer along', async () => {
  const before = counted().n
  const { disputeId } = await cloud.as('rightful').get(openClaimDispute, { schoolId: school._id, studentNumber: records[5]?.studentNumber ?? '', name: records[5]?.name ?? '', statement: '这是我的学号', contact: '13800000000' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'transfer', note: '证件核对无误' })
  expect([cloud.stored('survey-responses', `${idOf(5)}|half-year`), counted().n]).toEqual([undefined, before - 1])
  expect((await cloud.as('rightful').get(readSurvey, { round: 'half-year' })).survey).toMatchObject({ answers: {}, finishedAt: null })
})
