import { applyToJob, withdrawApplication } from '~/contract/applications'
import { readCard, saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { saveCardEntry, saveShownSections } from '~/contract/card-entries'
import type { InputOf } from '~/contract/operation'
import { claimSlot, inviteToInterview, readInterview } from '~/contract/interviews'
import { compareTalents, listShortlist, removeFromShortlist, saveToShortlist, searchTalents } from '~/contract/talents'
import { closeJob } from '~/contract/jobs'
import { listLooks, readPrivacy } from '~/contract/rights'
import { type CardSection, cardSections } from '~/domain/cards/card-sections'
import { labelKey } from '~/domain/cards/label-groups'
import { labelsByGroup } from '~/domain/cards/labels'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { decideDataDispute, disputeData } from '~/contract/rights'
import { scoreMatch } from '~/domain/matching/score-match'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { account, employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const rival = employer('e-rival', '对手公司')
const waiting = { ...employer('e-waiting', '等核验公司'), status: 'unverified' as const }

/** Forty students: majors and years turn, one in ten keeps to themselves. */
const numbers = Array.from({ length: 40 }, (_, n) => n)
const isFindable = (n: number) => n % 10 !== 9
function someone(n: number) {
  const seed = student(`n${n}`, `同学${n}`, { isFindable: isFindable(n), consents: { 'be-found-by-employers': { isGranted: isFindable(n), decidedAt: '2026-09-01T00:00:00.000Z', termsVersion: currentConsentText('be-found-by-employers').version } } })
  const [card] = seed.cards ?? []
  if (!card) throw new Error('no card')
  const graduationYear = n % 4 === 0 ? 2026 : 2027
  const profile = {
    ...card.profile,
    graduationYear,
    major: n % 2 === 0 ? '080901' : '120203',
    cities: n % 3 === 0 ? [] : [n % 3 === 1 ? '230100' : '110000'],
    competencies: [{ id: 'python', level: (n % 6) as 0, provenance: n % 5 === 0 ? ('record' as const) : ('self' as const) }],
  }
  return { ...seed, cards: [{ ...card, graduationYear, profile, wishes: { cities: profile.cities, occupations: [], salaryMin: profile.salaryMin } }] }
}

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming, rival, waiting], jobs: [job('j1', qiming, 'han', { majors: [], competencies: [{ id: 'python', level: 3, weight: 3, isMust: false }] }), job('theirs', rival, 'rival')] },
      recruiter('han', '韩经理', qiming),
      recruiter('colleague', '同事', qiming),
      recruiter('rival', '别人', rival),
      { accounts: [account('office', '就业办', [{ role: 'career-office', scopeId: 'hit', scopeName: '松江大学' }])] },
      recruiter('waiting', '还没核验', waiting),
      ...numbers.map(someone),
    ),
  })
  await cloud.runTimers('nightly')
}, 120_000)
afterAll(() => cloud.close())

type Asked = Partial<InputOf<typeof searchTalents>['filter']>
/** Every page, one after the other. */
async function search(filter: Asked = {}, jobId?: string) {
  const found = []
  for (let cursor: string | undefined; ; ) {
    const page = await cloud.as('han').get(searchTalents, { filter, ...(jobId && { jobId }), ...(cursor && { cursor }) })
    found.push(...page.talents)
    if (!page.cursor) return found
    cursor = page.cursor
  }
}
const idsOf = (talents: readonly { studentId: string }[]) => talents.map(({ studentId }) => studentId).sort()
const idsWhere = (holds: (n: number) => boolean) => numbers.filter((n) => isFindable(n) && holds(n)).map((n) => studentIdFor(`n${n}`)).sort()

test('everybody who consented, nobody else, each once over the pages', async () => {
  expect(idsOf(await search())).toEqual(idsWhere(() => true))
})

test.each([
  [{ majors: ['08'] }, (n: number) => n % 2 === 0],
  [{ majors: ['1202'], graduationYears: [2027] }, (n: number) => n % 2 === 1],
  [{ graduationYears: [2026] }, (n: number) => n % 4 === 0],
  [{ cities: ['110000'] }, (n: number) => n % 3 !== 1],
  [{ competencies: [{ id: 'python', level: 3, leastProvenance: 'record' }] }, (n: number) => n % 5 === 0 && n % 6 >= 3],
] satisfies [Asked, (n: number) => boolean][])('%j', async (filter, holds) => {
  expect(idsOf(await search(filter))).toEqual(idsWhere(holds))
})

test('against a posting: who passes its conditions, in the order that scoring each of them gives', async () => {
  const found = await search({}, 'j1')
  const offer = cloud.stored('jobs', 'j1')?.offer
  if (!offer) throw new Error('no offer')
  const expected = cloud
    .storedAll('cards', { isFindable: true })
    // The pay they ask for is theirs: it neither shows nor speaks.
    .map(({ profile }) => ({ id: profile.id, score: scoreMatch(offer, { ...profile, salaryMin: 0 }).score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  expect(found.map(({ studentId, match }) => ({ id: studentId, score: match?.score }))).toEqual(expected)
  expect(new Set(found.flatMap(({ match }) => match?.reasons.flatMap((one) => (one.code === 'pay' ? [one.yardstick] : [])) ?? []))).toEqual(new Set([null]))
})

test('the spread of the whole result comes in the same call, and no cell is small', async () => {
  const { distributions, schools, choices, total, order } = await cloud.as('han').get(searchTalents, { filter: {} })
  expect({ total, order }).toEqual({ total: 36, order: 'daily' })
  const cellsOf = (kind: string) => distributions.find((one) => one.kind === kind)
  expect(cellsOf('major-class')?.cells).toEqual([{ key: '0809', count: 20 }, { key: '1202', count: 16 }])
  for (const { cells, otherCount } of distributions) {
    for (const { count } of cells) expect(count).toBeGreaterThanOrEqual(5)
    expect(otherCount === 0 || otherCount >= 5).toBe(true)
  }
  expect(schools).toEqual([{ id: 'hit', name: '松江大学' }])
  expect(choices.graduationYears).toEqual([2026, 2027])
  const few = await cloud.as('han').get(searchTalents, { filter: { competencies: [{ id: 'python', level: 5, leastProvenance: 'record' }] } })
  expect(few.total).toBeLessThan(5)
  expect(few.distributions).toEqual([])
})

test('a search costs thirteen reads and one write, however many students there are', async () => {
  await cloud.as('colleague').get(searchTalents, { jobId: 'j1', filter: {} })
  const first = cloud.as('colleague').cost(searchTalents)
  await cloud.as('colleague').get(searchTalents, { jobId: 'j1', filter: {} })
  const second = cloud.as('colleague').cost(searchTalents)
  expect(first).toMatchObject({ writes: 1, functionsCalled: [] })
  expect(second.writes).toBe(0)
  expect(first.reads).toBeLessThanOrEqual(13)
  expect(second.reads).toBeLessThanOrEqual(12)
})

test('consent given or taken back, and a level changed, count at the next call, before and after the night', async () => {
  const shy = cloud.as('n9')
  const id = studentIdFor('n9')
  for (const night of [false, true]) {
    await shy.get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
    await shy.get(saveCompetencies, { competencies: [{ id: 'python', level: 5 }] })
    if (night) await cloud.runTimers('nightly')
    expect(idsOf(await search({ competencies: [{ id: 'python', level: 5, leastProvenance: 'self' }] }))).toContain(id)
    await shy.get(setConsent, { purpose: 'be-found-by-employers', isGranted: false })
    if (night) await cloud.runTimers('nightly')
    expect(idsOf(await search())).not.toContain(id)
  }
})

test('what a student keeps to themselves neither shows nor speaks', async () => {
  const id = studentIdFor('n10')
  const before = (await search({}, 'j1')).find(({ studentId }) => studentId === id)
  expect(before?.competencies).toHaveLength(1)
  await cloud.as('n10').get(saveShownSections, { sections: ['languages'] })
  const after = (await search({}, 'j1')).find(({ studentId }) => studentId === id)
  expect(after?.competencies).toBeNull()
  expect(JSON.stringify(after)).not.toContain('python","required":3,"held":4')
  expect(idsOf(await search({ competencies: [{ id: 'python', level: 4, leastProvenance: 'self' }] }))).not.toContain(id)
})

test('what pay a student asks for can neither be read nor found out: whatever it is, the answers are the same', async () => {
  const id = studentIdFor('n10')
  const answers = async () => {
    const found = (await search({}, 'j1')).find(({ studentId }) => studentId === id)
    const { talents } = await cloud.as('han').get(compareTalents, { studentIds: [id], jobId: 'j1' })
    return { found, talents }
  }
  const wish = (salaryMin: number) => cloud.as('n10').get(saveWishes, { cities: ['230100'], occupations: [], salaryMin })
  await wish(6000)
  const before = await answers()
  expect(before.found).toBeDefined()
  await wish(77_700)
  expect(await answers()).toEqual(before)
  await cloud.runTimers('nightly')
  expect(await answers()).toEqual(before)
  // Nor by who may be invited.
  const quarter = 900_000
  const slots = [{ startsAt: new Date(Math.ceil((Date.now() + 3 * 86_400_000) / quarter) * quarter).toISOString(), minutes: 30 }]
  const answerBy = new Date(Date.now() + 86_400_000).toISOString()
  expect((await cloud.as('han').get(inviteToInterview, { jobId: 'j1', studentId: id, form: 'chat', slots, answerBy, message: '聊聊。' })).invitationId).toBeTruthy()
})

test('a consent given on a wording that named less opens nothing until it is given again', async () => {
  const id = studentIdFor('n12')
  const card = cloud.stored('cards', id)
  if (!card) throw new Error('no card')
  await cloud.load({ cards: [{ ...card, consents: { 'be-found-by-employers': { isGranted: true, decidedAt: '2026-11-02T00:00:00.000Z', termsVersion: '2026-11' } }, updatedAt: new Date().toISOString() }] })
  const isFound = async () => (await search()).some(({ studentId }) => studentId === id)
  expect(await isFound()).toBe(false)
  expect(await cloud.as('han').refusal(saveToShortlist, { studentId: id, jobId: null, note: '' })).toBe('NO_LONGER_FINDABLE')
  const own = async () => (await cloud.as('n12').get(readCard, {})).consents.find(({ purpose }) => purpose === 'be-found-by-employers')
  expect(await own()).toMatchObject({ isGranted: false, isToRenew: true })
  await cloud.as('n12').get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  expect(await own()).toMatchObject({ isGranted: true, isToRenew: false })
  expect(await isFound()).toBe(true)
})

test('sub-labels are found once their section is shown', async () => {
  const id = studentIdFor('n10')
  await cloud.load({
    'card-entries': [
      { _id: 'en10', studentId: id, schoolId: 'hit', kind: 'language', language: 'en', title: 'CET-6', score: '560', chapter: '2026-1', competencies: [], source: 'self', verification: 'unverified', revision: 1, createdAt: '2026-10-01T00:00:00.000Z', updatedAt: '2026-10-01T00:00:00.000Z' },
    ],
  })
  await cloud.as('n10').get(saveShownSections, { sections: ['languages', 'competencies'] })
  const found = await search({ labels: ['language:en'] })
  expect(found.map(({ studentId, labels }) => ({ studentId, labels }))).toEqual([{ studentId: id, labels: ['language:cet-6'] }])
  await cloud.as('n10').get(saveShownSections, { sections: ['competencies'] })
  expect(await search({ labels: ['language:en'] })).toEqual([])
})

/** Writes an entry as its student does. */
async function write(openid: string, entry: InputOf<typeof saveCardEntry>['entry']) {
  await cloud.as(openid).get(saveCardEntry, { revision: 0, entry })
}
const common = { chapter: '2025-2' as const, competencies: [] }

test('each group of labels has its own commonest; one certificate is one label however it is written; what few have is typed', async () => {
  const [many, few] = [['n20', 'n21', 'n22', 'n23', 'n24'], ['n25', 'n26']]
  const spelled = ['CET6', 'CET-6', '大学英语六级', '英语六级 520 分', 'ＣＥＴ－６']
  const fill = async (openid: string, at: number) => {
    await cloud.as(openid).get(saveShownSections, { sections: ['competencies', 'languages', 'certificates', 'hobbies'] })
    await write(openid, { ...common, kind: 'language', language: 'en', score: '', title: spelled[at] ?? 'CET-4' })
    await write(openid, { ...common, kind: 'certificate', issuer: '', title: at % 2 === 0 ? 'Oracle OCP' : 'oracle-ocp' })
    await write(openid, { ...common, kind: 'hobby', description: '', title: few.includes(openid) ? '皮划艇' : ['长跑', '跑步'][at % 2] ?? '' })
  }
  await Promise.all([...many, ...few].map(fill))
  for (const night of [false, true]) {
    if (night) await cloud.runTimers('nightly')
    const { choices, distributions } = await cloud.as('han').get(searchTalents, { filter: {} })
    // Two paddle: the label is offered to nobody, neither as a choice nor as a bar.
    expect(choices.labels).toEqual([
      { key: 'certificate:oracleocp', count: 7 },
      // Two have CET-4 alone: seven beside five would say so.
      { key: 'language:cet-6', count: 5 },
      { key: 'language:en', count: 5 },
      { key: 'hobby:running', count: 5 },
    ])
    expect(choices.labelWords).toEqual([{ key: 'certificate:oracleocp', words: 'Oracle OCP' }])
    expect(JSON.stringify(distributions)).not.toContain('皮划艇')
    const ids = (openids: readonly string[]) => openids.map(studentIdFor).sort()
    expect(idsOf(await search({ labels: ['language:cet-6'] }))).toEqual(ids(many))
    expect(idsOf(await search({ labels: ['language:cet-4'] }))).toEqual(ids([...many, ...few]))
    expect(idsOf(await search({ labels: ['certificate:ORACLE OCP'] }))).toEqual(ids([...many, ...few]))
    // What is asked keeps its words, though too few have it for a choice.
    const asked = await cloud.as('han').get(searchTalents, { filter: { labels: ['certificate:oracleocp'], majors: ['1202'], graduationYears: [2027] } })
    expect(asked.choices.labelWords).toEqual([{ key: 'certificate:oracleocp', words: expect.stringMatching(/^oracle.ocp$/i) as string }])
    expect(asked.choices.labels).toEqual([])
    // Any of a group, all of the groups.
    expect(idsOf(await search({ labels: ['language:cet-6', 'language:jlpt-n1', 'hobby:running'] }))).toEqual(ids(many))
    expect(idsOf(await search({ labels: ['language:cet-6'], labelWords: [{ group: 'hobby', words: '皮划' }] }))).toEqual([])
    // Whoever shows it to employers is found by its words, as few as they are, and nothing is counted about so few.
    const typed = await cloud.as('han').get(searchTalents, { filter: { labelWords: [{ group: 'hobby', words: '皮划艇' }] } })
    expect(idsOf(typed.talents)).toEqual(ids(few))
    expect(typed.distributions).toEqual([])
    expect(typed.talents.map(({ labels }) => labels.filter((one) => one.startsWith('certificate')))).toEqual(expect.arrayContaining([['certificate:Oracle OCP'], ['certificate:oracle-ocp']]))
  }
  // Who takes it back is found by it no longer.
  await cloud.as('n25').get(setConsent, { purpose: 'be-found-by-employers', isGranted: false })
  await cloud.as('n26').get(saveShownSections, { sections: ['competencies'] })
  expect(await search({ labelWords: [{ group: 'hobby', words: '皮划艇' }] })).toEqual([])
  expect(await cloud.as('han').refusal(searchTalents, { filter: { labels: ['skill:python'] } })).toBe('INVALID_INPUT')
  await cloud.as('n25').get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
}, 60_000)

test('every label that the student is shown is searched by, the hobby of somebody with much to show too', async () => {
  const sections: CardSection[] = [...cardSections]
  await cloud.as('n27').get(saveShownSections, { sections })
  const at = '2026-10-01T00:00:00.000Z'
  const many = Array.from({ length: 90 }, (_, n): CardEntryRecord => ({
    ...{ _id: `much-${n}`, studentId: studentIdFor('n27'), schoolId: 'hit', chapter: '2025-1', title: `证书${n}`, issuer: '', kind: 'certificate' },
    ...{ competencies: [{ id: 'python', level: 2 }], source: 'self', verification: 'unverified', revision: 1, createdAt: at, updatedAt: at },
  }))
  await cloud.load({ 'card-entries': many })
  await write('n27', { ...common, kind: 'hobby', description: '', title: '热气球' })
  const card = (await cloud.as('n27').get(readCard, {})).card
  if (!card) throw new Error('no card')
  const shown = labelsByGroup(card.entries, card.shown)
  expect(shown.map(({ group, labels, leftOut }) => [group, labels.length, leftOut])).toEqual([['certificate', 20, 70], ['hobby', 1, 0]])
  const [found] = await search({ labelWords: [{ group: 'hobby', words: '热气球' }] })
  expect(found?.labels.sort()).toEqual(shown.flatMap(({ labels }) => labels.map(labelKey)).sort())
}, 30_000)

test('a disputed entry is no label while it is disputed, and none at all once it was taken off', async () => {
  const [id, n12, office] = [studentIdFor('n12'), cloud.as('n12'), cloud.as('office')]
  const at = '2026-09-10T00:00:00.000Z'
  const award: CardEntryRecord = {
    ...{ _id: 'award-n12', studentId: id, schoolId: 'hit', kind: 'competition', chapter: '2025-2', title: '挑战杯', reach: 'nation', award: '一等奖', description: '', competencies: [] },
    ...{ source: 'school', verification: 'verified', revision: 1, createdAt: at, updatedAt: at },
  }
  await cloud.load({ 'card-entries': [award] })
  await n12.get(saveShownSections, { sections: ['competencies', 'competitions'] })
  const isFound = async () => idsOf(await search({ labels: ['competition:nation'] })).includes(id)
  const decide = async (decision: 'kept' | 'removed') => {
    const { disputeId } = await n12.get(disputeData, { subject: { kind: 'entry', entryId: award._id }, statement: '不是我' })
    expect(await isFound()).toBe(false)
    await office.get(decideDataDispute, { disputeId, decision, value: '', note: '已核对' })
  }
  expect(await isFound()).toBe(true)
  await decide('kept')
  expect(await isFound()).toBe(true)
  await decide('removed')
  expect(await isFound()).toBe(false)
})

test('every look stands where its owner sees it', async () => {
  await cloud.as('han').get(compareTalents, { studentIds: [studentIdFor('n1'), studentIdFor('n2')] })
  const { views } = await cloud.as('n2').get(readCard, {})
  expect(views).toContainEqual({ viewerName: '启明科技', viewerRole: 'recruiter', what: 'talent-list', at: expect.any(String) as string })
})

test('a look keeps its time, whoever else is seen later that day, and the privacy page pages by it', async () => {
  const [early, late] = ['n20', 'n21']
  const own = async (openid: string) => (await cloud.as(openid).get(listLooks, {})).looks.filter(({ what, viewerName }) => what === 'talent-list' && viewerName === '对手公司')
  const rivalSees = (openid: string) => cloud.as('rival').get(compareTalents, { studentIds: [studentIdFor(openid)] })
  await rivalSees(early)
  const [first] = await own(early)
  cloud.local.clock.advance(60_000)
  await rivalSees(late)
  cloud.local.clock.advance(60_000)
  // Seen again the same day: the first look stands.
  await rivalSees(early)
  expect(await own(early)).toEqual([first])
  const [second] = await own(late)
  expect(Date.parse(second?.at ?? '') - Date.parse(first?.at ?? '')).toBeGreaterThanOrEqual(60_000)
  expect((await cloud.as(early).get(readPrivacy, {})).looks).toContainEqual(first)
})

test('side by side: in the order asked for, who can’t be found is left out', async () => {
  const asked = [studentIdFor('n4'), studentIdFor('n19'), studentIdFor('n2'), 's-nobody']
  const { talents, jobTitle } = await cloud.as('han').get(compareTalents, { studentIds: asked, jobId: 'j1' })
  expect(talents.map(({ studentId }) => studentId)).toEqual([studentIdFor('n4'), studentIdFor('n2')])
  expect(jobTitle).toBe('机器视觉算法工程师')
  expect(await cloud.as('han').refusal(compareTalents, { studentIds: [...asked, 's5'] })).toBe('INVALID_INPUT')
})

test('a shortlist is shared by colleagues, closed to others, and left with the consent', async () => {
  const [han, colleague, rivals] = [cloud.as('han'), cloud.as('colleague'), cloud.as('rival')]
  const [one, two] = [studentIdFor('n1'), studentIdFor('n2')]
  await han.get(saveToShortlist, { studentId: one, jobId: 'j1', note: '周三聊聊' })
  await Promise.all([han.get(saveToShortlist, { studentId: two, jobId: null, note: '' }), colleague.get(saveToShortlist, { studentId: two, jobId: null, note: '' })])
  await colleague.get(saveToShortlist, { studentId: one, jobId: 'j1', note: '改到周四' })
  const { entries } = await colleague.get(listShortlist, {})
  expect(entries.map(({ jobId, note, addedByName, talent }) => [jobId, note, addedByName, talent.studentId]).sort()).toEqual([['j1', '改到周四', '韩经理', one], [null, '', expect.any(String), two]].sort())
  expect((await han.get(listShortlist, { jobId: null })).entries).toHaveLength(1)
  expect((await search({}, 'j1')).find(({ studentId }) => studentId === one)?.isShortlisted).toBe(true)

  expect((await rivals.get(listShortlist, {})).entries).toEqual([])
  expect(await rivals.refusal(saveToShortlist, { studentId: one, jobId: 'j1', note: '' })).toBe('NOT_FOUND')
  expect(await rivals.refusal(searchTalents, { jobId: 'j1', filter: {} })).toBe('NOT_FOUND')
  expect((await rivals.get(removeFromShortlist, { studentId: one, jobId: 'j1' })).isRemoved).toBe(false)
  expect(await han.refusal(saveToShortlist, { studentId: studentIdFor('n19'), jobId: null, note: '' })).toBe('NO_LONGER_FINDABLE')

  await cloud.as('n1').get(setConsent, { purpose: 'be-found-by-employers', isGranted: false })
  expect((await han.get(listShortlist, { jobId: 'j1' })).entries).toEqual([])
  expect(cloud.storedAll('shortlist-entries', { studentId: one })).toEqual([])
  await cloud.as('n1').get(setConsent, { purpose: 'be-found-by-employers', isGranted: true })
  expect((await han.get(listShortlist, { jobId: 'j1' })).entries).toEqual([])
  expect((await han.get(removeFromShortlist, { studentId: two, jobId: null })).isRemoved).toBe(true)
})

test('who withdrew and may be found is somebody to invite: no application leads anywhere, and the interview opens none', async () => {
  const [id, n34, han] = [studentIdFor('n34'), cloud.as('n34'), cloud.as('han')]
  const seen = async () => (await search({}, 'j1')).find(({ studentId }) => studentId === id)
  const { applicationId } = await n34.get(applyToJob, { jobId: 'j1', note: '' })
  expect(await seen()).toMatchObject({ application: { applicationId, stage: 'submitted' } })
  await n34.get(withdrawApplication, { applicationId })
  expect(await seen()).toMatchObject({ application: null, invitation: null })
  expect((await han.get(compareTalents, { studentIds: [id], jobId: 'j1' })).talents[0]?.application).toBeNull()

  const quarter = 900_000
  const slots = [{ startsAt: new Date(Math.ceil((cloud.local.clock.now() + 4 * 86_400_000) / quarter) * quarter).toISOString(), minutes: 30 }]
  const offer = { jobId: 'j1', studentId: id, form: 'chat' as const, slots, answerBy: new Date(cloud.local.clock.now() + 86_400_000).toISOString(), message: '聊聊。' }
  const { invitationId } = await han.get(inviteToInterview, offer)
  expect(await seen()).toMatchObject({ application: null, invitation: { invitationId, status: 'open' } })
  const { interviewId } = await n34.get(claimSlot, { invitationId, slotId: 't1' })
  // What was taken back stays so.
  expect(cloud.stored('applications', applicationId)?.stage).toBe('withdrawn')
  expect((await han.get(readInterview, { interviewId })).applicationId).toBeNull()
  expect((await n34.get(readInterview, { interviewId })).applicationId).toBe(applicationId)
  await n34.get(applyToJob, { jobId: 'j1', note: '' })
  expect((await han.get(readInterview, { interviewId })).applicationId).toBe(applicationId)
  // Withdrawn once more, and found no longer: nobody to invite.
  await n34.get(withdrawApplication, { applicationId })
  await n34.get(setConsent, { purpose: 'be-found-by-employers', isGranted: false })
  expect(await han.refusal(inviteToInterview, offer)).toBe('STUDENT_NOT_FINDABLE')
})

test('only verified employers search, and only for postings of theirs that are open', async () => {
  expect(await cloud.as('waiting').refusal(searchTalents, { filter: {} })).toBe('TALENTS_LOCKED')
  expect(await cloud.as('han').refusal(searchTalents, { jobId: 'theirs', filter: {} })).toBe('NOT_FOUND')
  await cloud.as('han').get(closeJob, { jobId: 'j1' })
  expect(await cloud.as('han').refusal(searchTalents, { jobId: 'j1', filter: {} })).toBe('JOB_NOT_OPEN')
  for (const openid of ['n2', 'n3']) expect(await cloud.as(openid).refusal(searchTalents, { filter: {} })).toBe('FORBIDDEN')
  expect(await cloud.visitor.refusal(searchTalents, { filter: {} })).toBe('UNAUTHENTICATED')
})

test('nobody copies the whole place in a day', async () => {
  const id = cloud.storedAll('talent-looks').find(({ viewerName }) => viewerName === '启明科技')
  if (!id) throw new Error('no looks')
  await cloud.load({ 'talent-looks': cloud.storedAll('talent-looks').map((looks) => ({ ...looks, studentIds: Array.from({ length: 2000 }, (_, n) => `someone-${n}`) })) })
  expect(await cloud.as('han').refusal(searchTalents, { filter: {} })).toBe('LOOKS_SPENT')
})
