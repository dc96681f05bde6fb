import { claimRecord } from '~/contract/accounts'
import { finishSitting, readReliability, readReport, saveAnswers } from '~/contract/assessments'
import { setConsent } from '~/contract/cards'
import { decideDataDispute, disputeData } from '~/contract/rights'
import type { Answer } from '~/domain/assessments/instrument'
import { mergeTallies } from '~/domain/assessments/tally'
import { semesterOf } from '~/domain/cards/chapters'
import { chinaDateOf } from '~/domain/time/china-date'
import { currentInstrument } from '~/reference/instruments/instruments'
import type { StudentRecord } from '~/server/ports/collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, school, student } from './people'
import { importRecords } from './support/import-records'

/** Majors of twelve, eleven and seven, and some who come later to the first. */
const majors = { a: '080901', b: '120203', c: '050101' } as const
const sizes = { a: 12, b: 11, c: 7, late: 5, quiet: 1 } as const
const people = Object.entries(sizes).flatMap(([key, size]) => Array.from({ length: size }, (_, index) => `${key}${index}`))
const numeral = (n: number) => [...String(n)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')
const record = Object.fromEntries(people.map((name, index) => [name, student(`20230${100 + index}`, `学生${numeral(index)}`, { major: name.startsWith('b') ? majors.b : name.startsWith('c') ? majors.c : majors.a })])) as Record<string, StudentRecord>
const recordOf = (name: string): StudentRecord => record[name] ?? student('0', 'nobody')
const named = (key: string) => people.filter((name) => name.startsWith(key))

const { id: instrumentId, version, items } = currentInstrument('decision')
const sitting = { instrumentId, version, semester: semesterOf(chinaDateOf(new Date().toISOString())) }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ seed: { schools: [school], students: people.map(recordOf), accounts: [...people.map((name) => account(name)), careerOffice('office')] } })
  for (const name of people) {
    const { studentNumber, name: own } = recordOf(name)
    await cloud.as(name).get(claimRecord, { schoolId: school._id, studentNumber, name: own })
    if (name !== 'quiet0') await cloud.as(name).get(setConsent, { purpose: 'statistics', isGranted: true })
  }
  for (const name of [...named('a'), ...named('b'), ...named('c'), 'quiet0']) await take(name)
}, 120_000)
afterAll(() => cloud.close())

async function take(name: string) {
  const seed = people.indexOf(name) + 1
  const answers = items.map(({ id }, index) => ({ item: id, value: (((seed * 3 + index * 2 + ((seed * index) % 3)) % 5) + 1) as Answer, time: 4000 + index }))
  await cloud.as(name).get(saveAnswers, { ...sitting, answers })
  await cloud.as(name).get(finishSitting, { ...sitting, isSure: false })
}
async function readOf(name: string) {
  const { report } = await cloud.as(name).get(readReport, {})
  return report?.instruments[0]?.scales.map(({ comparison, margin }) => ({ comparison, margin })) ?? []
}
const against = async (name: string) => (await readOf(name))[0]?.comparison
const liveOf = (level: 'school' | 'major' | 'cohort', major = '', graduationYear = 0) => mergeTallies(cloud.storedAll('assessment-cells', { level, major, graduationYear })).n
const sittingOf = (name: string) => cloud.stored('sittings', `${recordOf(name)._id}|${instrumentId}|${sitting.semester}`)
const shownTo = async (major?: string) => (await cloud.as('office').get(readReliability, major === undefined ? {} : { major })).rows.find(({ scale }) => scale === 'knowing')

test('of majors of twelve, eleven and seven the office sees one: two of them would tell of the third', async () => {
  expect(await shownTo()).toMatchObject({ n: 30, mean: expect.any(Number) as number })
  expect(await shownTo(majors.a)).toMatchObject({ n: 10, mean: expect.any(Number) as number, alpha: expect.any(Number) as number })
  for (const major of [majors.b, majors.c]) expect(await shownTo(major)).toMatchObject({ n: null, mean: null, deviation: null, alpha: null })
  expect(cloud.as('office').cost(readReliability)).toMatchObject({ reads: 6, writes: 0 })
})

test('means are told to one place, and nobody can be worked out from them', async () => {
  const { mean, deviation } = (await shownTo(majors.a)) ?? {}
  for (const figure of [mean, deviation]) expect(Number((figure ?? NaN).toFixed(1))).toBe(figure)
})

test('a newcomer changes nothing of what the others read; the fifth does', async () => {
  expect(await against('a0')).toMatchObject({ against: 'cohort', n: 10 })
  const before = (await readOf('a0')).map(({ comparison }) => comparison)
  // Eleven were told of, the twelfth stands there already.
  for (const [index, name] of named('late').slice(0, 4).entries()) {
    await take(name)
    const now = (await readOf('a0')).map(({ comparison }) => comparison)
    if (index < 3) expect(now).toEqual(before)
    else expect(now).not.toEqual(before)
  }
  expect(await against('a0')).toMatchObject({ against: 'cohort', n: 15 })
  expect(liveOf('cohort', majors.a, 2027)).toBe(16)
})

test('whoever takes the consent back is out at once, and nobody can tell what they scored: the group is told no more', async () => {
  await cloud.as('a1').get(setConsent, { purpose: 'statistics', isGranted: false })
  expect(sittingOf('a1')?.countedIn).toEqual([])
  for (const { n, isWithheld, scales } of cloud.storedAll('assessment-figures').filter(({ major }) => major === majors.a || major === '')) expect([isWithheld, scales, n > 0]).toEqual([true, {}, true])
  expect(await readOf('a0')).toEqual(Array.from({ length: 4 }, () => ({ comparison: null, margin: null })))
  // Given again and taken back again, nobody else comes to light.
  await cloud.as('a1').get(setConsent, { purpose: 'statistics', isGranted: true })
  expect(await against('a0')).toBeNull()
})

test('a roster that puts a student into another major puts them into its figures, and out of the former ones', async () => {
  const before = { a: liveOf('cohort', majors.a, 2027), c: liveOf('cohort', majors.c, 2027), school: liveOf('school') }
  await importRecords(cloud, 'office', [{ ...recordOf('a2'), major: majors.c }, { ...recordOf('quiet0'), major: majors.c }, recordOf('a3')])
  for (const level of ['major', 'cohort'] as const) {
    const year = level === 'cohort' ? 2027 : 0
    expect([liveOf(level, majors.a, year), liveOf(level, majors.c, year)]).toEqual([before.a - 1, before.c + 1])
  }
  expect(liveOf('school')).toBe(before.school)
  expect(sittingOf('a2')?.countedIn.map((id) => id.split('|').slice(1, 4).join('|')).sort()).toEqual([`cohort|${majors.c}|2027`, `major|${majors.c}|-`, 'school|-|-'])
  // Without consent nothing is counted, moved or read.
  expect(sittingOf('quiet0')?.countedIn).toEqual([])
  // Taken back, nothing of the student is left anywhere.
  await cloud.as('a2').get(setConsent, { purpose: 'statistics', isGranted: false })
  expect([liveOf('major', majors.c), liveOf('school')]).toEqual([before.c, before.school - 1])
})

test('so does a year that is corrected after an objection', async () => {
  const { disputeId } = await cloud.as('b0').get(disputeData, { subject: { kind: 'record', field: 'graduationYear' }, statement: '我休学了一年' })
  await cloud.as('office').get(decideDataDispute, { disputeId, decision: 'corrected', value: '2028', note: '已核对' })
  expect([liveOf('cohort', majors.b, 2027), liveOf('cohort', majors.b, 2028), liveOf('major', majors.b)]).toEqual([10, 1, 11])
})

test('what counts in the wrong place for whatever reason is put right the next time it is looked at', async () => {
  const card = cloud.stored('cards', recordOf('b1')._id)
  if (!card) throw new Error('no card')
  await cloud.load({ cards: [{ ...card, profile: { ...card.profile, major: majors.c } }] })
  const before = liveOf('major', majors.c)
  for (let twice = 0; twice < 2; twice++) {
    await cloud.as('b1').get(setConsent, { purpose: 'statistics', isGranted: true })
    expect([liveOf('major', majors.b), liveOf('major', majors.c)]).toEqual([10, before + 1])
  }
})

test('a whole year that is given its major is moved call by call, none of which asks too much', async () => {
  const counted = people.filter((name) => sittingOf(name)?.countedIn.length)
  const calls = await importRecords(cloud, 'office', counted.map((name) => ({ ...recordOf(name), major: '080902' })))
  expect(calls).toBeGreaterThan(1)
  expect(liveOf('major', '080902')).toBe(counted.length)
  for (const major of Object.values(majors)) expect(liveOf('major', major)).toBe(0)
  expect(liveOf('school')).toBe(counted.length)
  // There are enough of them to be told of; to those of one year less than the whole would tell of the one beyond it.
  expect(cloud.storedAll('assessment-figures', { level: 'cohort', major: '080902', graduationYear: 2027 })).toMatchObject([{ isWithheld: false }])
  expect(await against('a0')).toBeNull()
})

test('what two who finished in the same moment left untold, the night tells', async () => {
  const [told] = cloud.storedAll('assessment-figures', { level: 'major', major: '080902' })
  if (!told) throw new Error('nothing told')
  await cloud.runTimers('nightly')
  expect(cloud.stored('assessment-figures', told._id)).toEqual(told)
  await cloud.load({ 'assessment-figures': [{ ...told, n: told.n - 6, arrivals: told.arrivals - 1 }] })
  await cloud.runTimers('nightly')
  const now = cloud.stored('assessment-figures', told._id)
  expect([now?.n, now?.asOf === told.asOf]).toEqual([liveOf('major', '080902'), false])
})

test('who left in the moment in which a group was published with them inside is out of it by the next morning', async () => {
  const [told] = cloud.storedAll('assessment-figures', { level: 'major', major: '080902' })
  if (!told) throw new Error('nothing told')
  await cloud.load({ 'assessment-figures': [{ ...told, n: told.n + 1 }] })
  await cloud.runTimers('nightly')
  const withheld = cloud.stored('assessment-figures', told._id)
  expect(withheld).toMatchObject({ isWithheld: true, scales: {} })
  await cloud.runTimers('nightly')
  expect(cloud.stored('assessment-figures', told._id)).toEqual(withheld)
})
