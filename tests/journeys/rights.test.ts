import { claimRecord } from '~/contract/accounts'
import { applyToJob, viewApplicant } from '~/contract/applications'
import { type EntryContent, removeCardEntry, saveCardEntry } from '~/contract/card-entries'
import { readCard, saveWishes, setConsent } from '~/contract/cards'
import { acceptFamilyLink, changeFamilyLink, createFamilyLink, decideDataDispute, disputeData, listDataDisputes, listLooks, openExport, readFamilyPage, readPrivacy, readStudentCard, requestExport, revokeFamilyLink, saveBirthDate } from '~/contract/rights'
import { acknowledgeSharing, createShare } from '~/contract/sharing'
import type { PersonalExport } from '~/domain/rights/export-schema'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { CardEntryRecord } from '~/server/ports/card-collections'
import { textsOf } from '~/server/adapters/pdf/testing/rasterise'
import { type TestCloud, startTestCloud } from '../support/cloud'
import { account, careerOffice, creditCodes, employer, otherSchool, recruiter, school, student } from './people'
import { publishedJob } from './postings'

const own = employer(creditCodes[0], 'min')
const record = student('20230001', '张伟')
const freshman = student('20260001', '周小满', { graduationYear: 2030 })
const unclaimed = student('20230009', '李未')

const course: CardEntryRecord = {
  _id: 'imported-course-1', studentId: record._id, schoolId: school._id, kind: 'course', chapter: '2024-1', title: '数据结构', credits: 4, grade: { scale: 'percent', value: '61' },
  competencies: [], source: 'school', verification: 'verified', revision: 1, createdAt: '2025-02-01T00:00:00.000Z', updatedAt: '2025-02-01T00:00:00.000Z',
}

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: {
      schools: [school, otherSchool],
      employers: [own],
      students: [record, freshman, unclaimed],
      jobs: [publishedJob('j1', own)],
      'card-entries': [course],
      accounts: [account('wei'), account('mum'), account('dad'), account('man'), account('nobody'), careerOffice('office'), careerOffice('elsewhere', otherSchool), recruiter('min', own)],
    },
  })
  await cloud.as('wei').get(claimRecord, { schoolId: school._id, studentNumber: '20230001', name: '张伟' })
}, 120_000)
afterAll(() => cloud.close())

const grant = (purpose: Parameters<typeof currentConsentText>[0], isGranted = true) => cloud.as('wei').get(setConsent, { purpose, isGranted })

describe('consents', () => {
  test('each decision is kept with the version of its wording and when it was made; the latest counts', async () => {
    const wei = cloud.as('wei')
    await grant('statistics')
    await grant('statistics', false)
    await grant('statistics')
    const { consents, history } = await wei.get(readPrivacy, {})
    const ours = history.filter(({ purpose }) => purpose === 'statistics')
    expect(ours.map(({ isGranted, version }) => [isGranted, version])).toEqual([true, false, true].map((is) => [is, currentConsentText('statistics').version]))
    expect([...ours].sort((a, b) => (a.at < b.at ? 1 : -1))).toEqual(ours)
    expect(consents.find(({ purpose }) => purpose === 'statistics')).toMatchObject({ isGranted: true, decidedAt: ours[0]?.at })
    expect(consents.filter(({ isGranted }) => isGranted)).toHaveLength(1)
  })

  test('nobody but its student has a privacy page', async () => {
    for (const openid of ['nobody', 'min', 'office']) expect(await cloud.as(openid).refusal(readPrivacy, {})).toBe('FORBIDDEN')
    expect(await cloud.visitor.refusal(readPrivacy, {})).toBe('UNAUTHENTICATED')
  })
})

describe('mentors', () => {
  const open = (studentId: string = record._id) => cloud.as('office').get(readStudentCard, { studentId })

  test('the card opens only while its student consents; the roster is the school’s anyway', async () => {
    expect(await open()).toMatchObject({ state: 'not-shared', student: { name: '张伟', studentNumber: '20230001' }, card: null })
    await grant('share-with-mentors')
    expect(await open()).toMatchObject({ state: 'shared', card: { entries: [{ title: '数据结构', chapter: '2024-1', verification: 'verified' }] } })
    await grant('share-with-mentors', false)
    expect((await open()).card).toBeNull()
    expect((await open(unclaimed._id)).state).toBe('unclaimed')
  })

  test('what the student wrote for themselves stays there: a semester looked back on, wishes and their reasons, descriptions', async () => {
    const wei = cloud.as('wei')
    const write = (entry: EntryContent) => wei.get(saveCardEntry, { revision: 0, entry })
    const written = [
      await write({ kind: 'reflection', chapter: '2024-1', title: '大二上回头看', competencies: [], ratings: { wellbeing: 1 }, wentWell: '', wasHard: '那阵子睡不好', next: '' }),
      await write({ kind: 'gaokao-choice', chapter: 'admission', title: '选科', competencies: [], mode: '3+1+2', subjects: ['physics'], why: '家里的意思' }),
      await write({ kind: 'wished-major', chapter: 'admission', title: '考古学', competencies: [], major: null, rank: 1, isAdmitted: false, why: '一直想去' }),
      await write({ kind: 'project', chapter: '2024-1', title: '课程设计', competencies: [], role: '', organisation: '', description: '写给自己的话' }),
    ]
    await grant('share-with-mentors')
    const opened = await open()
    expect(opened.card?.entries.map(({ title }) => title).sort()).toEqual(['数据结构', '课程设计'])
    for (const own of ['睡不好', 'wellbeing', '回头看', '家里的意思', '考古学', '写给自己的话']) expect(JSON.stringify(opened)).not.toContain(own)
    await grant('share-with-mentors', false)
    for (const { entryId, revision } of written) await wei.get(removeCardEntry, { entryId, revision })
  })

  test('another school’s office finds nothing, whoever it is', async () => {
    expect(await cloud.as('elsewhere').refusal(readStudentCard, { studentId: record._id })).toBe('NOT_FOUND')
    for (const openid of ['wei', 'min', 'nobody']) expect(await cloud.as(openid).refusal(readStudentCard, { studentId: record._id })).toBe('FORBIDDEN')
  })

  test('a look that showed the card stands where the student sees it, one that showed none does not', async () => {
    const seen = async () => (await cloud.as('wei').get(listLooks, {})).looks.filter(({ what }) => what === 'card').length
    const before = await seen()
    await open()
    expect(await seen()).toBe(before)
    await grant('share-with-mentors')
    await open()
    const [look] = (await cloud.as('wei').get(readPrivacy, {})).looks
    expect(look).toMatchObject({ viewerName: school.name, viewerRole: 'career-office', what: 'card' })
  })
})

describe('family', () => {
  const invite = async (label = '妈妈', showsEmployers = false) => cloud.as('wei').get(createFamilyLink, { label, showsEmployers })

  test('no link without consent', async () => {
    expect(await cloud.as('wei').refusal(createFamilyLink, { label: '妈妈', showsEmployers: false })).toBe('NOT_SHARED')
  })

  test('a link works once, and shows the way without the employers', async () => {
    await grant('share-with-family')
    const wei = cloud.as('wei')
    await wei.get(applyToJob, { jobId: 'j1', note: '' })
    const { token } = await invite()
    expect(JSON.stringify(cloud.storedAll('family-links'))).not.toContain(token)
    expect(await wei.refusal(acceptFamilyLink, { token })).toBe('OWN_LINK')
    expect(await cloud.as('mum').get(acceptFamilyLink, { token })).toEqual({ studentId: record._id, studentName: '张伟' })
    expect(await cloud.as('mum').get(acceptFamilyLink, { token })).toMatchObject({ studentId: record._id })
    expect(await cloud.as('dad').refusal(acceptFamilyLink, { token })).toBe('LINK_CLOSED')
    const page = await cloud.as('mum').get(readFamilyPage, {})
    expect(page).toMatchObject({ student: { name: '张伟' }, showsEmployers: false, figures: { applications: 1 } })
    expect(JSON.stringify(page)).not.toContain(own.name)
    expect((await wei.get(readPrivacy, {})).looks[0]).toMatchObject({ viewerName: '妈妈', viewerRole: 'family', what: 'family' })
  })

  test('employers show where the student says so, until they say otherwise', async () => {
    const { family } = await cloud.as('wei').get(readPrivacy, {})
    const linkId = family.find(({ state }) => state === 'linked')?.linkId ?? ''
    await cloud.as('wei').get(changeFamilyLink, { linkId, showsEmployers: true })
    expect(JSON.stringify(await cloud.as('mum').get(readFamilyPage, {}))).toContain(own.name)
    await cloud.as('wei').get(changeFamilyLink, { linkId, showsEmployers: false })
    expect(JSON.stringify(await cloud.as('mum').get(readFamilyPage, {}))).not.toContain(own.name)
  })

  test('withdrawn or taken back, the next look shows nothing', async () => {
    await grant('share-with-family', false)
    expect(await cloud.as('mum').refusal(readFamilyPage, {})).toBe('NOT_SHARED')
    await grant('share-with-family')
    await cloud.as('mum').get(readFamilyPage, {})
    const linkId = (await cloud.as('wei').get(readPrivacy, {})).family.find(({ state }) => state === 'linked')?.linkId ?? ''
    expect(await cloud.as('mum').refusal(revokeFamilyLink, { linkId })).toBe('FORBIDDEN')
    await cloud.as('wei').get(revokeFamilyLink, { linkId })
    expect(await cloud.as('mum').refusal(readFamilyPage, {})).toBe('FORBIDDEN')
  })

  test('two who open the same link at the same moment: one of them is in', async () => {
    const { token } = await invite('外婆')
    const replies = await Promise.all(['dad', 'man'].map((openid) => cloud.as(openid).call(acceptFamilyLink, { token })))
    expect(replies.map((reply) => (reply.ok ? 'in' : reply.error.code)).sort()).toEqual(['LINK_CLOSED', 'in'])
  })

  test('a request repeated makes one link with the same token; six stand at most', async () => {
    const requestId = 'the-same-request-again'
    const [one, again] = [await cloud.as('wei').get(createFamilyLink, { label: '叔叔', showsEmployers: false }, { requestId }), await cloud.as('wei').get(createFamilyLink, { label: '叔叔', showsEmployers: false }, { requestId })]
    expect(again).toEqual(one)
    for (let standing = 2; standing < 6; standing++) await invite(`第${standing}位`)
    expect(await cloud.as('wei').refusal(createFamilyLink, { label: '太多', showsEmployers: false })).toBe('TOO_MANY_LINKS')
  })

  test('after three days an invitation nobody took is over', async () => {
    cloud.local.clock.advance(73 * 3_600_000)
    const { token } = await invite('姑姑')
    expect((await cloud.as('wei').get(readPrivacy, {})).family.filter(({ state }) => state === 'expired').length).toBeGreaterThan(0)
    cloud.local.clock.advance(73 * 3_600_000)
    expect(await cloud.as('nobody').refusal(acceptFamilyLink, { token })).toBe('LINK_CLOSED')
  })
})

describe('under eighteen', () => {
  const claim = (bornOn?: string) => ({ schoolId: school._id, studentNumber: '20260001', name: '周小满', ...(bornOn !== undefined && { bornOn }) })

  test('a first-year is asked for the date of birth, somebody under fourteen is sent to the school', async () => {
    const nobody = cloud.as('nobody')
    expect(await nobody.refusal(claimRecord, claim())).toBe('BIRTH_DATE_NEEDED')
    expect(await nobody.refusal(claimRecord, claim('1900-01-01'))).toBe('BIRTH_DATE_NEEDED')
    expect(await nobody.refusal(claimRecord, claim('2014-05-05'))).toBe('GUARDIAN_NEEDED')
    expect(cloud.stored('students', freshman._id)?.claimedBy).toBeNull()
    await nobody.get(claimRecord, claim('2009-11-30'))
  })

  test('what they said is stored sealed, and comes back only in their own export', () => {
    const stored = cloud.stored('students', freshman._id)
    expect(stored?.bornOn).toMatch(/^1\.local\./)
    expect(JSON.stringify(cloud.storedAll('students'))).not.toContain('2009-11-30')
  })

  test('nothing is open, and opening it beyond the school needs the explanation read', async () => {
    const nobody = cloud.as('nobody')
    const { isMinor, consents } = await nobody.get(readPrivacy, {})
    expect([isMinor, consents.filter(({ isGranted }) => isGranted)]).toEqual([true, []])
    for (const purpose of ['be-found-by-employers', 'share-with-family'] as const) {
      expect(await nobody.refusal(setConsent, { purpose, isGranted: true })).toBe('MINOR_NOTICE_NEEDED')
      await nobody.get(setConsent, { purpose, isGranted: true, hasReadNotice: true })
      await nobody.get(setConsent, { purpose, isGranted: false })
    }
    await nobody.get(setConsent, { purpose: 'share-with-mentors', isGranted: true })
  })

  test('before something is shared beyond the school the explanation is read, once', async () => {
    const [nobody, wei] = [cloud.as('nobody'), cloud.as('wei')]
    expect((await nobody.get(readCard, {})).needsSharingNotice).toBe(true)
    expect(await nobody.refusal(createShare, { jobId: 'j1', channel: 'friend' })).toBe('MINOR_NOTICE_NEEDED')
    expect(cloud.storedAll('shares')).toEqual([])
    const { readAt } = await nobody.get(acknowledgeSharing, {})
    expect((await nobody.get(readCard, {})).needsSharingNotice).toBe(false)
    await nobody.get(createShare, { jobId: 'j1', channel: 'friend' })
    await nobody.get(createShare, { jobId: 'j1', channel: 'moments' })
    expect(await nobody.get(acknowledgeSharing, {})).toEqual({ readAt })
    // A third-year is asked nothing.
    expect((await wei.get(readCard, {})).needsSharingNotice).toBe(false)
    await wei.get(createShare, { jobId: 'j1', channel: 'friend' })
  })

  test('turning eighteen changes nothing by itself', async () => {
    const before = await cloud.as('nobody').get(readPrivacy, {})
    const years = 18 * 365.25 * 86_400_000
    cloud.local.clock.advance(years)
    const after = await cloud.as('nobody').get(readPrivacy, {})
    cloud.local.clock.advance(-years)
    expect(after).toMatchObject({ isMinor: false, consents: before.consents, history: before.history })
  })
})

describe('a date of birth that changes', () => {
  const isOpen = async (openid: string) => (await cloud.as(openid).get(readPrivacy, {})).consents.filter(({ isGranted }) => isGranted).map(({ purpose }) => purpose)
  const notices = (openid: string) => cloud.storedAll('inbox', { accountId: accountIdOf(openid), kind: 'consents-withdrawn' })
  const grants = async (openid: string) => {
    for (const purpose of ['be-found-by-employers', 'share-with-family', 'statistics'] as const) await cloud.as(openid).get(setConsent, { purpose, isGranted: true })
  }
  const claim = async (openid: string, record: ReturnType<typeof student>, bornOn?: string) => {
    await cloud.load({ accounts: [account(openid)], students: [record] })
    await cloud.as(openid).get(claimRecord, { schoolId: school._id, studentNumber: record.studentNumber, name: record.name, ...(bornOn !== undefined && { bornOn }) })
  }

  test('one’s own word is changed by oneself; where it makes a minor, what nobody explained closes', async () => {
    await claim('slip', student('20260002', '白露', { graduationYear: 2030 }), '2005-03-01')
    await grants('slip')
    const slip = cloud.as('slip')
    expect(await slip.get(readPrivacy, {})).toMatchObject({ isMinor: false, birth: 'student' })
    expect(await slip.call(saveBirthDate, { bornOn: '1890-01-01' })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { bornOn: 'out-of-range' } } })
    expect(await slip.refusal(saveBirthDate, { bornOn: '2014-01-01' })).toBe('GUARDIAN_NEEDED')
    expect(await isOpen('slip')).toHaveLength(3)

    const minor = { bornOn: '2009-03-01' }
    expect(await slip.get(saveBirthDate, minor)).toEqual({ isMinor: true })
    expect(await isOpen('slip')).toEqual(['statistics'])
    expect(notices('slip')).toHaveLength(1)
    expect(cloud.storedAll('cards', { studentName: '白露' })[0]?.isFindable).toBe(false)

    // Opened again with the explanation read it stays open, whatever is corrected later.
    await slip.get(setConsent, { purpose: 'share-with-family', isGranted: true, hasReadNotice: true })
    await slip.get(saveBirthDate, { bornOn: '2009-03-02' })
    expect(await isOpen('slip')).toContain('share-with-family')
    expect(notices('slip')).toHaveLength(1)
  })

  test('who was never asked may state it, and the school’s date is the school’s to correct', async () => {
    await claim('senior', student('20230031', '秦风'))
    const senior = cloud.as('senior')
    expect(await senior.get(readPrivacy, {})).toMatchObject({ isMinor: null, birth: null })
    await grants('senior')
    await senior.get(saveBirthDate, { bornOn: '2003-03-01' })
    expect(await isOpen('senior')).toHaveLength(3)

    const record = cloud.storedAll('students', { studentNumber: '20230031' })[0]
    if (!record) throw new Error('no record')
    await cloud.load({ students: [{ ...record, bornOnSource: 'school' }] })
    expect(await senior.refusal(saveBirthDate, { bornOn: '2003-03-02' })).toBe('BIRTH_FROM_SCHOOL')
    const { disputeId } = await senior.get(disputeData, { subject: { kind: 'record', field: 'bornOn' }, statement: '其实是 2009 年' })
    await cloud.as('office').get(decideDataDispute, { disputeId, decision: 'corrected', value: '2009-03-01', note: '已核对' })
    expect(await isOpen('senior')).toEqual(['statistics'])
    expect(notices('senior')).toHaveLength(1)
  })
})

describe('correcting', () => {
  test('an imported entry shows as disputed until the office has decided, and the student is told', async () => {
    const wei = cloud.as('wei')
    const subject = { kind: 'entry', entryId: course._id } as const
    const { disputeId } = await wei.get(disputeData, { subject, statement: '应该是 91 分' })
    expect(cloud.stored('card-entries', course._id)?.verification).toBe('disputed')
    expect(await wei.refusal(disputeData, { subject, statement: '再说一次' })).toBe('DISPUTE_OPEN')
    const [waiting] = (await cloud.as('office').get(listDataDisputes, {})).disputes
    expect(waiting).toMatchObject({ title: '数据结构', standing: '61', statement: '应该是 91 分', student: { name: '张伟' } })
    expect(await cloud.as('elsewhere').refusal(decideDataDispute, { disputeId, decision: 'kept', value: '', note: '别的学校' })).toBe('NOT_FOUND')
    await cloud.as('office').get(decideDataDispute, { disputeId, decision: 'kept', value: '', note: '已核对' })
    expect(cloud.stored('card-entries', course._id)?.verification).toBe('verified')
    expect(await cloud.as('office').refusal(decideDataDispute, { disputeId, decision: 'removed', value: '', note: '又来' })).toBe('DISPUTE_CLOSED')
    expect(cloud.storedAll('inbox', { accountId: accountIdOf('wei'), kind: 'data-dispute-decided' })).toHaveLength(1)
    const again = await wei.get(disputeData, { subject, statement: '还是不对' })
    await cloud.as('office').get(decideDataDispute, { disputeId: again.disputeId, decision: 'removed', value: '', note: '教务系统没有' })
    expect(cloud.stored('card-entries', course._id)).toBeUndefined()
    expect((await wei.get(readPrivacy, {})).disputes.map(({ state }) => state)).toEqual(['removed', 'kept'])
  })

  test('a fact of the roster is corrected as the import would write it, and the card follows', async () => {
    const { disputeId } = await cloud.as('wei').get(disputeData, { subject: { kind: 'record', field: 'major' }, statement: '我转专业了' })
    const decide = (value: string) => ({ disputeId, decision: 'corrected' as const, value, note: '已核对' })
    expect(await cloud.as('office').call(decideDataDispute, decide('999999'))).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { value: 'unknown-major' } } })
    await cloud.as('office').get(decideDataDispute, decide('080902'))
    expect([cloud.stored('students', record._id)?.major, cloud.stored('cards', record._id)?.profile.major]).toEqual(['080902', '080902'])
  })

  test('the year of entry is put right, and stays before graduation', async () => {
    const { disputeId } = await cloud.as('wei').get(disputeData, { subject: { kind: 'record', field: 'entryYear' }, statement: '我是专升本，2025 年入学' })
    const decide = (value: string) => cloud.as('office').call(decideDataDispute, { disputeId, decision: 'corrected', value, note: '已核对' })
    for (const [value, problem] of [['', 'missing'], ['2027', 'year-out-of-range'], ['2027届', 'malformed']] as const) expect(await decide(value)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: { value: problem } } })
    expect(await decide('2025')).toMatchObject({ ok: true })
    expect(cloud.stored('students', record._id)).toMatchObject({ entryYear: 2025, graduationYear: 2027 })
    const { card } = await cloud.as('wei').get(readCard, {})
    expect(card?.chapters.map(({ key }) => key)).toEqual(expect.arrayContaining(['admission', '2025-1', '2026-2']))
  })

  test('nobody disputes what is not theirs', async () => {
    expect(await cloud.as('nobody').refusal(disputeData, { subject: { kind: 'entry', entryId: course._id }, statement: '不是我的' })).toBe('NOT_FOUND')
    expect(await cloud.as('nobody').refusal(disputeData, { subject: { kind: 'record', field: 'bornOn' }, statement: '我自己填的' })).toBe('OWN_ENTRY')
  })
})

describe('taking it away', () => {
  const fetchExport = async (url: string) => (await fetch(url)).json() as Promise<PersonalExport>

  test('one file holds what the product holds, the date of birth readable again', async () => {
    const { export: made, url } = await cloud.as('nobody').get(requestExport, { format: 'json', language: 'zh-CN' })
    const content = await fetchExport(url)
    const rowsOf = (part: string) => content.parts.find((one) => one.part === part)?.rows ?? []
    expect(rowsOf('students')).toMatchObject([{ name: '周小满', studentNumber: '20260001', bornOn: '2009-11-30' }])
    expect(rowsOf('consent-decisions')).toHaveLength(5)
    expect(rowsOf('accounts')).toMatchObject([{ openid: 'nobody' }])
    expect(JSON.stringify(content)).not.toContain('张伟')
    expect((await cloud.as('nobody').get(readPrivacy, {})).exports).toEqual([made])
    expect(await fetchExport((await cloud.as('nobody').get(openExport, { exportId: made.exportId })).url)).toEqual(content)
    expect(await cloud.as('wei').refusal(openExport, { exportId: made.exportId })).toBe('NOT_FOUND')
  })

  test('as PDF it has pages, in the language of who reads them', async () => {
    const pagesIn = async (language: 'zh-CN' | 'en') => {
      const { url, export: made } = await cloud.as('nobody').get(requestExport, { format: 'pdf', language })
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
      expect(bytes.byteLength).toBe(made.bytes)
      return (await textsOf(new Uint8Array(bytes))).join('').replace(/\s+/g, ' ')
    }
    const [chinese, english] = [await pagesIn('zh-CN'), await pagesIn('en')]
    for (const words of ['个人数据导出', '学号：20260001', '不提供副本的部分', '职业卡内容的副本']) expect(chinese).toContain(words)
    for (const words of ['My data', 'Student number: 20260001', 'Kept and not handed out', 'A copy of what stands on the card']) expect(english).toContain(words)
    expect([chinese.includes('A copy of'), english.includes('周小满'), /[\u4e00-\u9fff]{2}：/u.test(english)]).toEqual([false, true, false])
  })

  test('four a day, and the file is gone after one', async () => {
    const nobody = cloud.as('nobody')
    for (let made = 3; made < 4; made++) await nobody.get(requestExport, { format: 'json', language: 'zh-CN' })
    expect(await nobody.refusal(requestExport, { format: 'json', language: 'zh-CN' })).toBe('RATE_LIMITED')
    const [first] = cloud.storedAll('exports')
    expect(cloud.local.storage.find(first?.fileId ?? '')).toBeDefined()
    cloud.local.clock.advance(25 * 3_600_000)
    expect(await nobody.refusal(openExport, { exportId: first?._id ?? '' })).toBe('NOT_FOUND')
    await cloud.runTimers('nightly')
    expect([cloud.storedAll('exports'), cloud.local.storage.find(first?.fileId ?? '')]).toEqual([[], undefined])
  })
})

test('who looked is listed whole, page by page', async () => {
  const at = (n: number) => new Date(Date.parse('2026-01-01T00:00:00.000Z') + Math.floor(n / 3) * 1000).toISOString()
  await cloud.load({ 'card-views': Array.from({ length: 130 }, (_, n) => ({ _id: `v${n}`, studentId: record._id, viewerId: `a${n}`, viewerName: `单位${n}`, viewerRole: 'recruiter', what: 'application' as const, at: at(n) })) })
  const wei = cloud.as('wei')
  const { looksTotal } = await wei.get(readPrivacy, {})
  const seen = new Set<string>()
  let count = 0
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await wei.get(listLooks, cursor === undefined ? {} : { cursor })
    for (const look of page.looks) seen.add(look.viewerName + look.at)
    count += page.looks.length
    cursor = page.cursor
  }
  expect(count).toBe(looksTotal)
  expect([...seen].filter((name) => name.startsWith('单位'))).toHaveLength(130)
})

test('a recruiter’s look at an application stands there too', async () => {
  await cloud.as('wei').get(saveWishes, { cities: [], occupations: [], salaryMin: 0 })
  await cloud.as('min').get(viewApplicant, { applicationId: `j1|${record._id}` })
  expect((await cloud.as('wei').get(readCard, {})).views[0]).toMatchObject({ viewerName: own.name, what: 'application' })
})
