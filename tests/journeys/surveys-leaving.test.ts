import { claimRecord } from '~/contract/accounts'
import { setConsent } from '~/contract/cards'
import { answerSurvey, readSurveyFigures, removeSurvey } from '~/contract/surveys'
import { countResponse, emptySurveyTally, type SurveyTally } from '~/domain/surveys/survey-tally'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { nextNovember } from '../support/november'
import { account, careerOffice, school, student } from './people'

const { year, at: november } = nextNovember()
const majors = ['080901', '120203'] as const
/** Of two majors, turn by turn. */
const graduates = Array.from({ length: 36 }, (_, index) => ({ name: `g${index}`, record: student(`202101${String(index).padStart(2, '0')}`, '同名', { graduationYear: year, major: majors[index % 2] ?? '' }) }))

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], students: graduates.map(({ record }) => record), accounts: [...graduates.map(({ name }) => account(name)), careerOffice('office')] } })
  cloud.local.clock.advance(november - cloud.local.clock.now())
  for (const { name, record } of graduates) await cloud.as(name).get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name })
}, 120_000)
afterAll(() => cloud.close())

const half = { round: 'half-year', version: CURRENT_SURVEY.version } as const
/** Each of them differently, so that sums tell who is in them. */
async function handIn(from: number, to: number) {
  for (const [index, { name }] of [...graduates.entries()].slice(from, to)) {
    await cloud.as(name).get(setConsent, { purpose: 'survey-statistics', isGranted: true })
    await cloud.as(name).get(answerSurvey, { ...half, isFinished: true, answers: [{ question: 'situation', answer: [index % 3 === 0 ? 'study' : 'seeking'] }, { question: 'life', answer: (index % 5) + 1 }] })
  }
}
const figures = (major?: string) => cloud.as('office').get(readSurveyFigures, { round: 'half-year', ...(major !== undefined && { major }) })
const cellOf = (major: string) => cloud.storedAll('survey-cells').find((cell) => cell.major === major)
const responsesIn = (major: string) =>
  cloud.storedAll('survey-responses').filter(({ countedIn }) => cloud.storedAll('survey-cells').some((cell) => cell._id === countedIn && (major === '*' ? !cell.standsAlone : cell.major === major)))

/** What is told of a part is the sum of those who are marked as told of, to the last option; the sums are those of all who count. */
function agree(major: string): void {
  const cell = cellOf(major)
  const counts = major === '*' ? 'countedTogetherAfter' : 'countedAfter'
  const sumOf = (all: ReturnType<typeof responsesIn>) => all.reduce<SurveyTally>((sums, { answers }) => countResponse(sums, CURRENT_SURVEY, answers, 1), emptySurveyTally)
  const all = responsesIn(major)
  const told = all.filter((response) => response[counts] < (cell?.editions ?? 0))
  expect({ n: cell?.n, questions: cell?.questions }).toEqual(sumOf(all))
  expect(cell?.told).toEqual({ ...sumOf(told), isWithheld: false })
}

test('who leaves majors told of together takes some others out of what is told, until it is told anew', async () => {
  await handIn(0, 18)
  expect(cellOf('*')).toMatchObject({ n: 18, told: { n: 16 }, editions: 2 })
  await cloud.as('g3').get(setConsent, { purpose: 'survey-statistics', isGranted: false })
  // Of the sixteen one has left, two have come since, and three others are held out: five have changed at least.
  expect(cellOf('*')).toMatchObject({ n: 17, told: { n: 14, isWithheld: false }, editions: 3 })
  agree('*')
  expect((await figures()).answeredCount).toBe(15)
  await cloud.as('g4').get(removeSurvey, { round: 'half-year' })
  expect(cellOf('*')).toMatchObject({ n: 16, editions: 4 })
  agree('*')
})

test('a major that stands alone is told so too, and two who leave at once leave nothing behind', async () => {
  await handIn(18, 36)
  expect([cellOf('080901')?.standsAlone, cellOf('120203')?.standsAlone]).toEqual([true, true])
  const before = cellOf('080901')?.n ?? 0
  await Promise.all(['g30', 'g32'].map((name) => cloud.as(name).get(removeSurvey, { round: 'half-year' })))
  expect(cellOf('080901')?.n).toBe(before - 2)
  agree('080901')
  expect((await figures('080901')).answeredCount).not.toBeNull()
})

test('where too few would be left nothing is told of the whole year, lest the others tell of them', async () => {
  for (const name of ['g1', 'g5', 'g7', 'g9', 'g11', 'g13']) await cloud.as(name).get(removeSurvey, { round: 'half-year' })
  expect(cellOf('120203')?.told).toMatchObject({ questions: {}, isWithheld: true })
  const nothing = { answeredCount: null, questions: [] }
  expect([await figures(), await figures('080901'), await figures('120203')]).toMatchObject([nothing, nothing, nothing])
})
