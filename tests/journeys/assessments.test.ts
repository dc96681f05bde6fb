import { claimRecord, decideClaimDispute, openClaimDispute } from '~/contract/accounts'
import { finishSitting, listInstruments, readReliability, readReport, readSitting, saveAnswers } from '~/contract/assessments'
import { readCard, saveWishes, setConsent } from '~/contract/cards'
import { longestAnswerAge } from '~/contract/fields'
import type { InputOf } from '~/contract/operation'
import type { Answer, InstrumentId } from '~/domain/assessments/instrument'
import { mergeTallies } from '~/domain/assessments/tally'
import { semesterOf } from '~/domain/cards/chapters'
import type { IndexedStudent } from '~/domain/matching/students/indexed-student'
import { chinaDateOf } from '~/domain/time/china-date'
import { currentInstrument } from '~/reference/instruments/instruments'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, otherSchool, school, student } from './people'
import { changesOf } from './support/match-index'

/** Eleven classmates make a group; the twelfth is of another major. */
const classmates = Array.from({ length: 12 }, (_, index) => `mate${index}`)
const records = classmates.map((_, index) => student(`2023010${String(index).padStart(2, '0')}`, `学生${index}`, index === 11 ? { major: '120203' } : {}))

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: {
      schools: [school, otherSchool],
      students: records,
      accounts: [...classmates.map((name) => account(name)), account('nobody'), careerOffice('office'), careerOffice('elsewhere', otherSchool)],
    },
  })
  await Promise.all(classmates.map((name, index) => cloud.as(name).get(claimRecord, { schoolId: school._id, studentNumber: records[index]?.studentNumber ?? '', name: records[index]?.name ?? '' })))
}, 120_000)
afterAll(() => cloud.close())

const semester = semesterOf(chinaDateOf(new Date().toISOString()))
type Given = InputOf<typeof saveAnswers>['answers'][number]
const idOf = (index: number) => records[index]?._id ?? ''
const sitting = (instrumentId: InstrumentId) => ({ instrumentId, semester, version: currentInstrument(instrumentId).version })
const cells = () => cloud.storedAll('assessment-cells')

/** Answers that differ from item to item and person to person, given at a reading pace. */
function answersOf(instrumentId: InstrumentId, seed: number) {
  return currentInstrument(instrumentId).items.map(({ id }, index) => ({ item: id, value: (((seed * 3 + index * 2 + ((seed * index) % 3)) % 5) + 1) as Answer, time: 4000 + index }))
}
async function take(name: string, instrumentId: InstrumentId, seed: number, isSure = false) {
  await cloud.as(name).get(saveAnswers, { ...sitting(instrumentId), answers: answersOf(instrumentId, seed) })
  return cloud.as(name).get(finishSitting, { ...sitting(instrumentId), isSure })
}

test('the semester lists four instruments; reading one begins nothing', async () => {
  const mate = cloud.as('mate0')
  const list = await mate.get(listInstruments, {})
  expect(list).toMatchObject({ semester, reports: [], isCounted: false })
  expect(list.instruments.map(({ id, kind, state, itemCount }) => [id, kind, state, itemCount])).toEqual([
    ['personality', 'self-cognition', 'new', 50],
    ['interests', 'exploration', 'new', 48],
    ['adaptability', 'decision', 'new', 20],
    ['decision', 'decision', 'new', 20],
  ])
  expect(list.instruments.map(({ validity }) => validity.zh)).toEqual(['translated', 'original', 'original', 'original'])
  expect(mate.cost(listInstruments)).toMatchObject({ reads: 3, writes: 0 })
  const read = await mate.get(readSitting, { instrumentId: 'decision' })
  expect(read).toMatchObject({ state: 'new', answers: {}, version: '1' })
  expect(read.items).toHaveLength(20)
  expect(cloud.storedAll('sittings')).toEqual([])
  expect(await mate.get(readReport, {})).toEqual({ report: null, semesters: [] })
})

test('answers of two devices that arrive together are all kept, once each however often they are sent', async () => {
  const mate = cloud.as('mate0')
  const answers = answersOf('decision', 1)
  const send = (from: number, to: number, requestId?: string) => mate.get(saveAnswers, { ...sitting('decision'), answers: answers.slice(from, to) }, requestId ? { requestId } : {})
  await Promise.all([send(0, 4), send(4, 8), send(8, 11)])
  expect((await mate.get(readSitting, { instrumentId: 'decision' })).answers).toEqual(Object.fromEntries(answers.slice(0, 11).map(({ item, value }) => [item, value])))
  const first = await send(11, 12, 'request-of-the-first-device')
  expect(mate.cost(saveAnswers)).toMatchObject({ reads: 3, writes: 2 })
  // Changed on the other device; the late repeat of the first request does not bring the old answer back.
  await mate.get(saveAnswers, { ...sitting('decision'), answers: [{ item: 'de12', value: 5, time: 3000 }] })
  expect(await send(11, 12, 'request-of-the-first-device')).toEqual(first)
  // What waited on a phone without a network is older than that, and says so.
  const late = await mate.get(saveAnswers, { ...sitting('decision'), answers: [{ item: 'de12', value: 1, time: 3000, age: 3_600_000 }] })
  expect(late.newer).toEqual(['de12'])
  const { answers: kept, state } = await mate.get(readSitting, { instrumentId: 'decision' })
  expect([Object.keys(kept).length, kept.de12, state]).toEqual([12, 5, 'open'])
  expect(cloud.storedAll('sittings', { studentId: idOf(0) })).toHaveLength(1)
})

test('what can’t be is refused: foreign items, other versions, semesters that are over, too few answers', async () => {
  const mate = cloud.as('mate0')
  const one = [{ item: 'b1', value: 3 as const, time: 3000 }]
  expect(await mate.call(saveAnswers, { ...sitting('decision'), answers: one })).toMatchObject({ error: { code: 'INVALID_INPUT', fields: { 'answers.0.item': 'unknown-code' } } })
  const aged = (age: number) => mate.call(saveAnswers, { ...sitting('decision'), answers: [{ item: 'de13', value: 3, time: 3000, age }] })
  const before = cloud.storedAll('sittings', { studentId: idOf(0) })
  for (const age of [-1, longestAnswerAge + 1, 8_000_000_000_000_000]) expect(await aged(age)).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  expect(cloud.storedAll('sittings', { studentId: idOf(0) })).toEqual(before)
  expect(await aged(longestAnswerAge)).toMatchObject({ ok: true })
  expect(await mate.refusal(saveAnswers, { ...sitting('personality'), version: '0', answers: one })).toBe('INSTRUMENT_CHANGED')
  expect(await mate.refusal(saveAnswers, { ...sitting('personality'), semester: '2020-1', answers: one })).toBe('SEMESTER_OVER')
  expect(await mate.refusal(finishSitting, { ...sitting('decision'), isSure: true })).toBe('TOO_FEW_ANSWERS')
  expect(await mate.refusal(finishSitting, { ...sitting('interests'), isSure: true })).toBe('NOT_FOUND')
})

test('nobody answers for a student but the student', async () => {
  for (const openid of ['nobody', 'office']) {
    const caller = cloud.as(openid)
    expect(await caller.refusal(listInstruments, {})).toBe('FORBIDDEN')
    expect(await caller.refusal(readSitting, { instrumentId: 'decision' })).toBe('FORBIDDEN')
    expect(await caller.refusal(saveAnswers, { ...sitting('decision'), answers: answersOf('decision', 1) })).toBe('FORBIDDEN')
    expect(await caller.refusal(finishSitting, { ...sitting('decision'), isSure: true })).toBe('FORBIDDEN')
    expect(await caller.refusal(readReport, {})).toBe('FORBIDDEN')
  }
  expect(await cloud.as('mate0').refusal(readReliability, {})).toBe('FORBIDDEN')
  expect(await cloud.visitor.refusal(readReport, {})).toBe('UNAUTHENTICATED')
})

test('careless answers are pointed out first; confirmed, they are in the own report and nowhere else', async () => {
  const mate = cloud.as('mate1')
  await mate.get(setConsent, { purpose: 'statistics', isGranted: true })
  const alike = currentInstrument('adaptability').items.map(({ id }) => ({ item: id, value: 4 as const, time: 700 }))
  await mate.get(saveAnswers, { ...sitting('adaptability'), answers: alike })
  expect(await mate.get(finishSitting, { ...sitting('adaptability'), isSure: false })).toEqual({ isFinished: false, signs: { isTooFast: true, isStraightLined: true } })
  expect((await mate.get(readSitting, { instrumentId: 'adaptability' })).state).toBe('open')
  expect(await mate.get(finishSitting, { ...sitting('adaptability'), isSure: true })).toMatchObject({ isFinished: true })
  expect(await mate.refusal(saveAnswers, { ...sitting('adaptability'), answers: alike })).toBe('ALREADY_FINISHED')
  expect(await mate.refusal(finishSitting, { ...sitting('adaptability'), isSure: true })).toBe('ALREADY_FINISHED')
  const { report } = await mate.get(readReport, {})
  expect(report?.instruments).toMatchObject([{ instrument: 'adaptability', signs: { isTooFast: true }, assessed: [] }])
  expect(cells()).toEqual([])
  expect((await mate.get(readCard, {})).card?.competencies).toEqual([])
})

test('a class that finishes in the same moment is counted to the last one', async () => {
  await Promise.all(classmates.slice(2).map((name) => cloud.as(name).get(setConsent, { purpose: 'statistics', isGranted: true })))
  await Promise.all(classmates.map((name, index) => take(name, 'personality', index + 1)))
  const whole = (level: string) => mergeTallies(cells().filter((cell) => cell.level === level && cell.instrumentId === 'personality' && (level === 'school' || cell.major === '080901')))
  // mate0 did not agree to statistics.
  expect([whole('school').n, whole('major').n, whole('cohort').n]).toEqual([11, 10, 10])
})

test('handed in on two devices at once: one does it, the other is told, and it counts once', async () => {
  const mate = cloud.as('mate3')
  await mate.get(saveAnswers, { ...sitting('decision'), answers: answersOf('decision', 3) })
  const codes = await Promise.all([1, 2].map(async () => mate.call(finishSitting, { ...sitting('decision'), isSure: false })))
  expect(codes.map((reply) => (reply.ok ? 'finished' : reply.error.code)).sort()).toEqual(['ALREADY_FINISHED', 'finished'])
  expect(mergeTallies(cells().filter(({ level, instrumentId }) => level === 'school' && instrumentId === 'decision')).n).toBe(1)
})

test('the report compares with the narrowest group of eleven, in four reads', async () => {
  const mate = cloud.as('mate2')
  const against = async (name: string) => (await cloud.as(name).get(readReport, {})).report?.instruments.find(({ instrument }) => instrument === 'personality')?.scales[0]?.comparison
  // The last of those who finished together may not have seen each other; the night tells of them.
  await cloud.runTimers('nightly')
  // Ten of the class agreed: too few. The school has eleven, told in fives.
  expect(await against('mate2')).toMatchObject({ against: 'school', n: 10 })
  await cloud.as('mate0').get(setConsent, { purpose: 'statistics', isGranted: true })
  // Eleven of the class now, and one more in the school, whom the difference would tell of.
  expect(await against('mate2')).toMatchObject({ against: 'school', n: 10 })
  expect(await against('mate11')).toMatchObject({ against: 'school', n: 10 })
  await mate.get(readReport, {})
  expect(mate.cost(readReport)).toMatchObject({ reads: 4, writes: 0 })
})

test('staff see how reliable each scale is, of groups of eleven and more', async () => {
  const office = cloud.as('office')
  const { rows, schoolName, majors } = await office.get(readReliability, {})
  expect([schoolName, majors]).toEqual([school.name, ['080901', '120203']])
  expect(rows.find(({ scale }) => scale === 'extraversion')).toMatchObject({ n: 10, itemCount: 10, publishedAlpha: 0.87, alpha: expect.any(Number) as number })
  expect(rows.find(({ scale }) => scale === 'concern')).toMatchObject({ n: null, alpha: null, mean: null })
  expect(office.cost(readReliability)).toMatchObject({ reads: 6, writes: 0 })
  const ofMajor = await office.get(readReliability, { major: '120203' })
  expect(ofMajor.rows.every(({ n, alpha }) => n === null && alpha === null)).toBe(true)
  // Eleven of the school's twelve: the difference would be the twelfth.
  const mostOf = await office.get(readReliability, { major: '080901' })
  expect(mostOf.rows.every(({ n, mean }) => n === null && mean === null)).toBe(true)
  expect(office.cost(readReliability)).toMatchObject({ reads: 6, writes: 0 })
  const elsewhere = await cloud.as('elsewhere').get(readReliability, { major: '080901' })
  expect(elsewhere.rows.every(({ n }) => n === null)).toBe(true)
})

test('results stand on the card as assessed, and a later semester takes their place', async () => {
  const mate = cloud.as('mate5')
  const held = async () => (await mate.get(readCard, {})).card?.competencies.filter(({ provenance }) => provenance === 'assessed') ?? []
  const sure = currentInstrument('adaptability').items.map(({ id, isReversed }, index): Given => ({ item: id, value: isReversed ? 2 : index % 2 === 0 ? 4 : 5, time: 4000 }))
  await mate.get(saveWishes, { cities: [], occupations: [], salaryMin: 0 })
  await mate.get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  await mate.get(saveAnswers, { ...sitting('adaptability'), answers: sure })
  await mate.get(finishSitting, { ...sitting('adaptability'), isSure: false })
  const before = await held()
  expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(['execution', 'information-literacy', 'problem-solving']))
  const [entry] = changesOf(cloud, 'students', idOf(5))
  expect((entry?.item as IndexedStudent | null)?.profile.competencies).toEqual(expect.arrayContaining(before))
  // The same answers as if given a semester earlier: the new ones replace them, and each change is judged.
  const stored = cloud.stored('sittings', `${idOf(5)}|adaptability|${semester}`)
  const personality = cloud.stored('sittings', `${idOf(5)}|personality|${semester}`)
  if (!stored || !personality) throw new Error('no sitting')
  const earlier = '2020-1' as const
  await cloud.local.store.load('sittings', [{ ...stored, _id: `${idOf(5)}|adaptability|${earlier}`, semester: earlier }] as never)
  await cloud.load({ sittings: [{ ...stored, state: 'open', scores: [], countedIn: [], assessed: [], answers: {}, answeredCount: 0 }] })
  const unsure = sure.map((one, index): Given => ({ ...one, value: index % 2 === 0 ? 2 : 3 }))
  await mate.get(saveAnswers, { ...sitting('adaptability'), answers: unsure })
  await mate.get(finishSitting, { ...sitting('adaptability'), isSure: false })
  expect((await held()).filter(({ id }) => id === 'problem-solving').length).toBeLessThanOrEqual(1)
  expect((await held()).find(({ id }) => id === 'execution')?.level ?? 0).toBeLessThan(before.find(({ id }) => id === 'execution')?.level ?? 0)
  const { report, semesters } = await mate.get(readReport, {})
  expect(semesters).toEqual([semester, earlier])
  const scale = report?.instruments.find(({ instrument }) => instrument === 'adaptability')?.scales[0]
  expect(scale?.change).toMatchObject({ since: earlier, certainty: 'unknown' })
  expect(scale?.change?.difference).toBeLessThan(0)
  expect(scale?.course).toHaveLength(2)
  expect((await mate.get(readReport, { semester: earlier })).report?.instruments).toHaveLength(1)
  // Everybody counts once: the earlier semester's answers left the figures.
  const counted = mergeTallies(cells().filter(({ level, instrumentId }) => level === 'school' && instrumentId === 'adaptability'))
  expect(counted.n).toBe(1)
})

test('interests lead to occupations with their reasons, and nothing of them reaches the card', async () => {
  const mate = cloud.as('mate6')
  const liking = { investigative: 5, realistic: 4, conventional: 3, artistic: 2, social: 2, enterprising: 1 } as Record<string, number>
  const answers = currentInstrument('interests').items.map(({ id, scale }, index) => ({ item: id, value: Math.max(1, (liking[scale] ?? 3) - (index % 7 === 0 ? 1 : 0)) as Answer, time: 3500 }))
  const assessedBefore = (await mate.get(readCard, {})).card?.competencies
  await mate.get(saveAnswers, { ...sitting('interests'), answers })
  await mate.get(finishSitting, { ...sitting('interests'), isSure: false })
  const { report } = await mate.get(readReport, {})
  expect(report?.interests).toEqual({ code: ['investigative', 'realistic', 'conventional'], isFlat: false })
  expect(report?.occupations[0]).toMatchObject({ isOfMajor: true, shared: expect.arrayContaining(['investigative']) as string[] })
  expect(report?.occupations.map(({ code }) => code)).toContain('2-02-10-03')
  const { card } = await mate.get(readCard, {})
  expect(card?.competencies).toEqual(assessedBefore)
  // The chapter of the semester says what came of it, in the one call and the reads it had.
  expect(card?.evaluations).toEqual([{ semester, finished: ['personality', 'interests'], interests: ['investigative', 'realistic', 'conventional'], quarter: null }])
  expect(mate.cost(readCard)).toMatchObject({ reads: 8, writes: 0 })
})

test('taken back, the consent to statistics takes every answer out of the figures at once; given again, it brings them back', async () => {
  const mate = cloud.as('mate7')
  const before = cells().map((cell) => [cell._id, cell.n])
  await mate.get(setConsent, { purpose: 'statistics', isGranted: false })
  expect(cloud.storedAll('sittings', { studentId: idOf(7) }).flatMap(({ countedIn }) => countedIn)).toEqual([])
  expect(mergeTallies(cells().filter(({ level, instrumentId }) => level === 'school' && instrumentId === 'personality')).n).toBe(11)
  await mate.get(setConsent, { purpose: 'statistics', isGranted: true })
  expect(cells().map((cell) => [cell._id, cell.n]).sort()).toEqual(before.sort())
})

test('a record that passes to its true owner carries nothing of what the other person answered', async () => {
  const before = mergeTallies(cells().filter(({ level, instrumentId }) => level === 'school' && instrumentId === 'personality')).n
  await take('mate8', 'adaptability', 4)
  const record = records[8]
  if (!record) throw new Error('no record')
  const { disputeId } = await cloud.as('nobody').get(openClaimDispute, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name, statement: '这是我的学籍', contact: '13800000000' })
  await cloud.as('office').get(decideClaimDispute, { disputeId, decision: 'transfer', note: '已核对学生证' })
  expect(cloud.storedAll('sittings', { studentId: record._id })).toEqual([])
  expect(mergeTallies(cells().filter(({ level, instrumentId }) => level === 'school' && instrumentId === 'personality')).n).toBe(before - 1)
  expect(await cloud.as('nobody').get(readReport, {})).toEqual({ report: null, semesters: [] })
  expect((await cloud.as('nobody').get(readCard, {})).card).toMatchObject({ competencies: [], evaluations: [] })
  expect(await cloud.as('mate8').refusal(readReport, {})).toBe('FORBIDDEN')
})
