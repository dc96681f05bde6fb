import { claimRecord } from '~/contract/accounts'
import { type EntryContent, removeCardEntry, saveCardEntry, saveShownSections } from '~/contract/card-entries'
import { removeGoal, saveGoal } from '~/contract/card-goals'
import { readCard, saveCompetencies } from '~/contract/cards'
import { mostOwnEntries } from '~/domain/cards/entry-rules'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, recruiter, school, student } from './people'

const own = employer(creditCodes[0], 'min')
const [weis, fangs] = [student('20230001', '张伟'), student('20230002', '李芳')] as const

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: { schools: [school], employers: [own], students: [weis, fangs], accounts: [account('wei'), account('fang'), account('nobody'), careerOffice('office'), recruiter('min', own)] },
  })
  await cloud.as('wei').get(claimRecord, { schoolId: school._id, studentNumber: '20230001', name: '张伟' })
  await cloud.as('fang').get(claimRecord, { schoolId: school._id, studentNumber: '20230002', name: '李芳' })
})
afterAll(() => cloud.close())

const wish = { kind: 'wished-major', chapter: 'admission', title: '计算机科学与技术', major: '080901', rank: 1, isAdmitted: true, why: '想做有用的软件', competencies: [] } satisfies EntryContent
const project = { kind: 'project', chapter: '2025-1', title: '课表小程序', role: '开发', organisation: '', description: '三个人做了一学期', startsOn: '2025-09-01', endsOn: '2025-12-20', competencies: [{ id: 'mini-program-development', level: 3 }] } satisfies EntryContent
const reflection = { kind: 'reflection', chapter: '2025-2', title: '大三下', ratings: { learning: 4, direction: 2 }, wentWell: '坚持下来了', wasHard: '时间不够', next: '找一份实习', competencies: [] } satisfies EntryContent

const cardOf = async (openid: string) => {
  const { card } = await cloud.as(openid).get(readCard, {})
  if (!card) throw new Error(`${openid} has no card`)
  return card
}
const imported = (id: string, part: Partial<CardEntryRecord> = {}): CardEntryRecord => ({
  _id: id,
  studentId: weis._id,
  schoolId: school._id,
  kind: 'course',
  chapter: '2024-1',
  title: '数据结构',
  credits: 4,
  grade: { scale: 'percent', value: '91' },
  competencies: [{ id: 'data-structures', level: 2 }],
  source: 'school',
  verification: 'verified',
  revision: 1,
  createdAt: '2025-02-01T00:00:00.000Z',
  updatedAt: '2025-02-01T00:00:00.000Z',
  ...part,
} as CardEntryRecord)

test('who took longer than usual writes to every semester the card lists, from the year of entry the roster states', async () => {
  const longer = student('20210009', '周久', { entryYear: 2021 })
  await cloud.load({ students: [longer], accounts: [account('zhou')] })
  await cloud.as('zhou').get(claimRecord, { schoolId: school._id, studentNumber: longer.studentNumber, name: longer.name })
  const { chapters } = await cardOf('zhou')
  expect(chapters[1]?.key).toBe('2021-1')
  for (const { key } of chapters.slice(1, 3)) await cloud.as('zhou').get(saveCardEntry, { revision: 0, entry: { ...project, chapter: key } })
  const tooEarly = await cloud.as('zhou').call(saveCardEntry, { revision: 0, entry: { ...project, chapter: '2019-2' } })
  expect(tooEarly).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { chapter: 'not-allowed' } } })
})

test('a card begins with what was wished for, and chapters stand in order', async () => {
  const wei = cloud.as('wei')
  const saved = await wei.get(saveCardEntry, { revision: 0, entry: wish })
  expect(saved.revision).toBe(1)
  expect((await cardOf('wei')).entries.find(({ entryId }) => entryId === saved.entryId)).toMatchObject({ ...wish, source: 'self', verification: 'unverified', revision: 1 })
  expect(wei.cost(saveCardEntry)).toMatchObject({ reads: 6, writes: 2 })
  await wei.get(saveCardEntry, { revision: 0, entry: project })
  const card = await cardOf('wei')
  expect(wei.cost(readCard)).toMatchObject({ reads: 8, writes: 0 })
  expect(card.chapters.map(({ key }) => key)).toEqual(['admission', '2023-1', '2023-2', '2024-1', '2024-2', '2025-1', '2025-2', '2026-1', '2026-2', 'job-search', 'after'])
  expect(card.entries.map(({ title }) => title)).toEqual(['计算机科学与技术', '课表小程序'])
  expect(card.badges).toEqual([{ kind: 'set-out', chapter: 'admission' }, { kind: 'practised', chapter: '2025-1' }])
})

test('the same request writes one entry, however often it arrives', async () => {
  const wei = cloud.as('wei')
  const entry: EntryContent = { kind: 'hobby', chapter: '2023-1', title: '摄影', description: '', competencies: [] }
  const requestId = 'hobby-once-0123456789'
  const both = await Promise.all([1, 2].map(() => wei.get(saveCardEntry, { revision: 0, entry }, { requestId })))
  expect(new Set(both.map(({ entryId }) => entryId)).size).toBe(1)
  expect((await cardOf('wei')).entries.filter(({ kind }) => kind === 'hobby')).toHaveLength(1)
})

test('two devices: the second to save is told, and nothing of the first is lost', async () => {
  const wei = cloud.as('wei')
  const standing = (await cardOf('wei')).entries.find(({ kind }) => kind === 'project')
  if (!standing) throw new Error('no project')
  const change = (description: string) => wei.call(saveCardEntry, { entryId: standing.entryId, revision: standing.revision, entry: { ...project, description } })
  const replies = await Promise.all([change('手机上写的'), change('电脑上写的')])
  expect(replies.map((reply) => (reply.ok ? 'saved' : reply.error.code)).sort()).toEqual(['ENTRY_CHANGED', 'saved'])
  const winner = replies[0]?.ok ? '手机上写的' : '电脑上写的'
  expect(cloud.stored('card-entries', standing.entryId)).toMatchObject({ description: winner, revision: 2 })
  // Nor does a device that read it before take the newer words off.
  expect(await wei.refusal(removeCardEntry, { entryId: standing.entryId, revision: 1 })).toBe('ENTRY_CHANGED')
  expect(cloud.stored('card-entries', standing.entryId)).toMatchObject({ description: winner })
  await wei.get(saveCardEntry, { entryId: standing.entryId, revision: 2, entry: project })
})

test('a chapter is looked back on once, from whichever device', async () => {
  const wei = cloud.as('wei')
  const replies = await Promise.all(['一', '二'].map((next) => wei.call(saveCardEntry, { revision: 0, entry: { ...reflection, next } })))
  expect(replies.map((reply) => (reply.ok ? 'saved' : reply.error.code)).sort()).toEqual(['ENTRY_CHANGED', 'saved'])
  const [only, ...more] = (await cardOf('wei')).entries.filter(({ kind }) => kind === 'reflection')
  expect(more).toEqual([])
  expect(await wei.refusal(saveCardEntry, { entryId: only?.entryId ?? '', revision: 1, entry: { ...reflection, chapter: '2025-1' } })).toBe('INVALID_INPUT')
})

test('what does not fit is refused beside its field', async () => {
  const wei = cloud.as('wei')
  const fieldsOf = async (entry: EntryContent) => {
    const reply = await wei.call(saveCardEntry, { revision: 0, entry })
    return reply.ok ? {} : reply.error.fields
  }
  expect(await fieldsOf({ ...project, chapter: '2012-1' })).toEqual({ chapter: 'not-allowed' })
  expect(await fieldsOf({ ...project, endsOn: '2025-08-31' })).toEqual({ endsOn: 'too-small' })
  expect(await fieldsOf({ ...project, competencies: [{ id: 'no-such-thing', level: 3 }] })).toEqual({ competencies: 'unknown-code' })
  expect(await fieldsOf({ ...wish, major: '999999' })).toEqual({ major: 'unknown-code' })
  expect(await fieldsOf({ ...wish, chapter: '2024-1' })).toEqual({ chapter: 'not-allowed' })
  expect(await fieldsOf({ ...project, title: ' ' })).toMatchObject({ 'entry.title': 'too-small' })
  expect(await wei.refusal(saveCardEntry, { revision: 0, entry: { ...project, kind: 'course', credits: 2, grade: { scale: 'percent', value: '120' } } })).toBe('INVALID_INPUT')
})

test('what the school wrote can’t be changed or removed, and what is somebody else’s isn’t there', async () => {
  await cloud.load({ 'card-entries': [imported('c-school')] })
  const [wei, fang] = [cloud.as('wei'), cloud.as('fang')]
  const entry = { ...project, kind: 'course', credits: 4, grade: { scale: 'percent', value: '100' } } as EntryContent
  expect(await wei.refusal(saveCardEntry, { entryId: 'c-school', revision: 1, entry })).toBe('ENTRY_IMPORTED')
  expect(await wei.refusal(removeCardEntry, { entryId: 'c-school', revision: 1 })).toBe('ENTRY_IMPORTED')
  const mine = (await cardOf('wei')).entries.find(({ kind }) => kind === 'project')?.entryId ?? ''
  for (const entryId of ['c-school', mine, 'nothing']) {
    expect(await fang.refusal(saveCardEntry, { entryId, revision: 1, entry: project })).toBe('NOT_FOUND')
    expect(await fang.refusal(removeCardEntry, { entryId, revision: 1 })).toBe('NOT_FOUND')
  }
  for (const openid of ['nobody', 'office', 'min']) {
    expect(await cloud.as(openid).refusal(saveCardEntry, { revision: 0, entry: project })).toBe('FORBIDDEN')
    expect(await cloud.as(openid).refusal(removeCardEntry, { entryId: mine, revision: 1 })).toBe('FORBIDDEN')
  }
})

test('removing one’s own leaves nothing of it', async () => {
  const wei = cloud.as('wei')
  const hobby = (await cardOf('wei')).entries.find(({ kind }) => kind === 'hobby')?.entryId ?? ''
  await wei.get(removeCardEntry, { entryId: hobby, revision: 1 })
  expect(wei.cost(removeCardEntry)).toMatchObject({ reads: 6, writes: 2 })
  expect(cloud.stored('card-entries', hobby)).toBeUndefined()
  expect(await wei.refusal(removeCardEntry, { entryId: hobby, revision: 1 })).toBe('NOT_FOUND')
})

test('what employers may see is checked by the platform, what is one’s own is not', async () => {
  const wei = cloud.as('wei')
  await wei.get(saveCardEntry, { revision: 0, entry: { ...project, title: '第二个项目' } })
  expect(wei.cost(saveCardEntry).openapiCalls).toEqual(['security.msgSecCheck'])
  await wei.get(saveCardEntry, { revision: 0, entry: { ...reflection, chapter: '2024-2' } })
  expect(wei.cost(saveCardEntry).openapiCalls).toEqual([])
})

test('a goal is measured by the card itself', async () => {
  const wei = cloud.as('wei')
  await wei.get(saveCompetencies, { competencies: [{ id: 'python', level: 2 }] })
  const { goalId } = await wei.get(saveGoal, { revision: 0, what: 'Python 到 4 级', byOn: '2027-06-01', measure: { by: 'competency', id: 'python', level: 4 } })
  expect(wei.cost(saveGoal)).toMatchObject({ reads: 4, writes: 2 })
  await wei.get(saveGoal, { revision: 0, what: '做一个项目', byOn: '2026-12-01', measure: { by: 'entries', kind: 'project', count: 1 } })
  await wei.get(saveGoal, { revision: 0, what: '考六级', byOn: '2027-01-01', measure: { by: 'steps', steps: [{ text: '报名', isDone: true }, { text: '做十套题', isDone: false }] } })
  const progress = async () => Object.fromEntries((await cardOf('wei')).goals.map(({ what, progress: { done, of, isReached } }) => [what, [done, of, isReached]]))
  expect(await progress()).toEqual({ 做一个项目: [1, 1, true], 考六级: [1, 2, false], 'Python 到 4 级': [2, 4, false] })
  await wei.get(saveCompetencies, { competencies: [{ id: 'python', level: 4 }] })
  expect((await progress())['Python 到 4 级']).toEqual([4, 4, true])

  const change = (what: string) => wei.call(saveGoal, { goalId, revision: 1, what, byOn: '2027-06-01', measure: { by: 'competency', id: 'python', level: 5 } })
  const replies = await Promise.all([change('一'), change('二')])
  expect(replies.map((reply) => (reply.ok ? 'saved' : reply.error.code)).sort()).toEqual(['GOAL_CHANGED', 'saved'])
  const fang = cloud.as('fang')
  expect(await fang.refusal(removeGoal, { goalId, revision: 2 })).toBe('NOT_FOUND')
  expect(await fang.refusal(saveGoal, { goalId, revision: 2, what: '别人的', byOn: '2027-06-01', measure: { by: 'steps', steps: [{ text: '一', isDone: false }] } })).toBe('NOT_FOUND')
  // Read before the last change: newer words don't go unasked.
  expect(await wei.refusal(removeGoal, { goalId, revision: 1 })).toBe('GOAL_CHANGED')
  await wei.get(removeGoal, { goalId, revision: 2 })
  expect((await cardOf('wei')).goals).toHaveLength(2)
})

test('what employers see is the student’s choice, competencies until they chose', async () => {
  const wei = cloud.as('wei')
  expect((await cardOf('wei')).shown).toEqual(['competencies'])
  await wei.get(saveShownSections, { sections: ['hobbies', 'practice', 'practice'] })
  expect((await cardOf('wei')).shown).toEqual(['practice', 'hobbies'])
  await wei.get(saveShownSections, { sections: [] })
  expect((await cardOf('wei')).shown).toEqual([])
})

test('the radar remembers the semesters before', async () => {
  const card = cloud.stored('cards', weis._id)
  if (!card) throw new Error('no card')
  await cloud.load({ cards: [{ ...card, growth: { ...card.growth, '2023-2': { python: 1 }, '2024-2': { python: 2, sql: 1 } } }] })
  expect((await cardOf('wei')).past.slice(0, 2)).toEqual([{ semester: '2023-2', levels: { python: 1 } }, { semester: '2024-2', levels: { python: 2, sql: 1 } }])
})

test('a full card is one answer far below the limit, and takes no more', async () => {
  const words = '字'.repeat(1000)
  const full = Array.from({ length: mostOwnEntries }, (_, index) => imported(`own-${index}`, { ...project, studentId: fangs._id, source: 'self', verification: 'unverified', title: `项目${index}`, description: words }))
  const courses = Array.from({ length: 80 }, (_, index) => imported(`c-${index}`, { studentId: fangs._id, title: `课程${index}` }))
  await cloud.load({ 'card-entries': [...full, ...courses] })
  const card = await cardOf('fang')
  expect(card.entries).toHaveLength(mostOwnEntries + 80)
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(600_000)
  expect(await cloud.as('fang').refusal(saveCardEntry, { revision: 0, entry: project })).toBe('TOO_MANY_ENTRIES')
})

test('a start-up of one’s own is on the card, and whom it may be found by is the student’s choice', async () => {
  const wei = cloud.as('wei')
  const { entryId } = await wei.get(saveCardEntry, { revision: 0, entry: { kind: 'start-up', title: '校园二手书店', role: '发起人', description: '', chapter: '2025-2', competencies: [] } })
  expect(cloud.stored('card-entries', entryId)).toMatchObject({ kind: 'start-up', title: '校园二手书店', role: '发起人', source: 'self' })
  const labels = () => cloud.stored('cards', weis._id)?.labels
  await wei.get(saveShownSections, { sections: ['practice'] })
  expect(labels()).toContain('practice:start-up')
  await wei.get(saveShownSections, { sections: [] })
  expect(labels()).toEqual([])
})
