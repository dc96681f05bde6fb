import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { readReport } from '~/contract/assessments'
import { readHome } from '~/contract/matching'
import { type ConsentPurpose, consentPurposes } from '~/domain/accounts/terms'
import { reportWords } from '~/domain/assessments/print/words'
import { type InstrumentId, instrumentIds } from '~/domain/assessments/instrument'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { sharerName } from '~/domain/sharing/sharer-name'
import { currentInstrument } from '~/reference/instruments/instruments'
import { meaningOf } from '~/reference/instruments/meanings'
import { rasterise, textsOf } from '~/server/adapters/pdf/testing/rasterise'
import { accountIdOf, studentIdOf } from '~/server/kernel/derived-ids'
import { sittingIdOf } from '~/server/usecases/assessments/sitting-id'
import { labelsIn } from '~/src/features/catalogues/use-labels'
import { accounts } from '~/src/i18n/zh-CN/accounts'
import { assessments } from '~/src/i18n/zh-CN/assessments'
import { cards } from '~/src/i18n/zh-CN/cards'
import { chapters } from '~/src/i18n/zh-CN/chapters'
import { claims } from '~/src/i18n/zh-CN/claims'
import { common } from '~/src/i18n/zh-CN/common'
import { jobs } from '~/src/i18n/zh-CN/jobs'
import { matching } from '~/src/i18n/zh-CN/matching'
import { prints } from '~/src/i18n/zh-CN/prints'
import { rights } from '~/src/i18n/zh-CN/rights'
import { sharing } from '~/src/i18n/zh-CN/sharing'
import { talents } from '~/src/i18n/zh-CN/talents'
import { button, choose, goTo, said, saying, see, seeNoMore, sheet, standsAt, tap, write } from './story/acting'
import { answerQuestions } from './story/answering'
import { answerAll, answersOfFreshman, bornOn, classmates, comeIn, freshman, freshmanAnswer, major, school, seedOfClass, semester } from './story/first-year-class'
import { step } from './story/step'
import { Story } from './story/story'

jest.setTimeout(60_000)

const desk = { width: 1280 }
const story = new Story<'student' | 'student-at-desk' | 'recruiter' | 'family' | 'visitor'>()
const studentId = studentIdOf(school._id, freshman.studentNumber)
const cloud = () => story.product.cloud
const phone = () => story.at('student').page

beforeAll(async () => {
  await story.begin({ seed: seedOfClass() })
  await Promise.all(classmates.map((mate) => comeIn(cloud(), mate)))
}, 180_000)
afterAll(() => story.end())

const consents = () => cloud().stored('cards', studentId)?.consents ?? {}
const shares = () => cloud().storedAll('shares', { sharerId: accountIdOf(freshman.openid) })
/** A job that her home shows. */
const aJob = async () => (await cloud().as(freshman.openid).get(readHome, {})).feed[0]?.jobId ?? ''
const notice = (page: Page, title: string) => page.getByRole('alertdialog', { name: title })
const switchOf = (page: Page, purpose: ConsentPurpose): Locator => page.getByRole('switch', { name: currentConsentText(purpose)['zh-CN'].title })
/** Every line of a notice, as it is read. */
async function linesOf(asked: Locator): Promise<string[]> {
  await asked.waitFor()
  return asked.getByRole('listitem').allInnerTexts()
}

const storedSitting = (instrumentId: InstrumentId) => cloud().stored('sittings', sittingIdOf(studentId, instrumentId, semester))
const everyScale = instrumentIds.flatMap((id) => currentInstrument(id).scales)
const meaningsOf = (id: InstrumentId) => currentInstrument(id).scales.map(({ id: scale }) => meaningOf(id, scale).name.zh)
const own = async () => (await cloud().as(freshman.openid).get(readReport, {})).report?.instruments ?? []
/** What a chart says of each scale. */
const spokenScales = async () => (await own()).flatMap(({ instrument, scales }) => scales.map(({ scale, mean }) => ({ name: meaningOf(instrument, scale).name.zh, mean: mean.toFixed(1) })))
/** Any sentence that says where she stands among others. */
const comparedWithOthers = /^和(本专业|本校|常模)/

/** From the report back to the list, and on to what is next. */
async function toNext(): Promise<void> {
  await goTo(phone(), '/student/pages/assessments/index')
  await tap(phone(), assessments.next)
}

/** Everything is answered: handed in, and the report is there. */
async function handIn(): Promise<void> {
  await see(phone(), assessments.take.doneTitle)
  await tap(phone(), assessments.take.finish)
  await standsAt(phone(), 'student/pages/assessment-report')
  await see(phone(), assessments.report.strengths)
}

/** A recruiter looks for students of her major. */
async function searchHer(): Promise<Page> {
  const { page } = story.at('recruiter')
  await page.reload()
  await see(page, saying(talents.foundByDay))
  await choose(page, talents.filter.majors, [major.name])
  return page
}

/** Flips a switch that lets somebody outside the school in: asked first, then on. */
async function openUp(purpose: 'be-found-by-employers' | 'share-with-family'): Promise<void> {
  const page = phone()
  await switchOf(page, purpose).click()
  const asked = notice(page, rights.minor.ask)
  expect(await linesOf(asked)).toEqual(currentConsentText(purpose)['zh-CN'].shows)
  await see(asked, rights.minor.first)
  await see(asked, `${rights.minor.second}${rights.minor.third}`)
  await tap(asked, rights.minor.confirm)
  await see(page, cards.consent.on)
  await page.getByRole('switch', { name: currentConsentText(purpose)['zh-CN'].title, checked: true }).waitFor()
}

describe('a first-year of seventeen, from admission to the report', () => {
  step(story, 'she accepts the terms and claims her record; the product asks when she was born, and says what for', async () => {
    const { page } = story.seat('student', await story.product.openAs({ openid: freshman.openid }))
    await page.clock.install()
    await tap(page, accounts.terms.accept)
    await tap(page, jobs.home.claimAction)
    await standsAt(page, 'student/pages/claim')
    await choose(page, claims.school, [school.name], 'single')
    await write(page, claims.studentNumber, freshman.studentNumber)
    await write(page, claims.name, freshman.name)
    await tap(page, claims.submit)
    await see(page, rights.birth.neededText)
    expect(cloud().stored('students', studentId)?.claimedBy).toBeNull()
    // Half a date is no mistake while it is being written; handed in, it is one.
    await write(page, rights.birth.label, String(new Date().getFullYear()))
    expect(await page.getByText(rights.birth.missing, { exact: true }).count()).toBe(0)
    await tap(page, claims.submit)
    await see(page, rights.birth.missing)
    await write(page, rights.birth.label, bornOn(17))
    await seeNoMore(page, rights.birth.missing)
    await tap(page, claims.submit)
    await standsAt(page, 'student/pages/wishes')
    expect(cloud().stored('students', studentId)?.claimedBy).toBe(accountIdOf(freshman.openid))
    await choose(page, cards.wish.cities, ['哈尔滨'])
    await tap(page, cards.wish.save)
    await see(page, cards.wish.saved)
  })

  step(story, 'everything is closed to begin with, and she is told so in plain words', async () => {
    const page = phone()
    await goTo(page, '/student/pages/privacy/index')
    await see(page, rights.minor.banner)
    await see(page, rights.minor.bannerText)
    await see(page, rights.family.closed)
    // The page she comes from goes on showing two of them until it has slid away.
    await page.getByRole('switch').nth(consentPurposes.length).waitFor({ state: 'hidden' })
    expect(await page.getByRole('switch').count()).toBe(consentPurposes.length)
    expect(await page.getByRole('switch', { checked: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: rights.family.invite, disabled: true }).count()).toBe(1)
    expect(consents()).toEqual({})
  })

  step(story, 'a recruiter who looks for her major finds nobody', async () => {
    story.seat('recruiter', await story.product.openAs('recruiter', '/employer/pages/talents/index', desk))
    const page = await searchHer()
    await see(page, talents.emptyTitle)
    expect(await page.getByText(freshman.name).count()).toBe(0)
  })

  step(story, 'before employers may find her she reads what that means; not now is an answer', async () => {
    const page = phone()
    await switchOf(page, 'be-found-by-employers').click()
    await tap(notice(page, rights.minor.ask), common.cancel)
    await page.getByRole('switch', { name: currentConsentText('be-found-by-employers')['zh-CN'].title, checked: false }).waitFor()
    expect(consents()).toEqual({})
    await openUp('be-found-by-employers')
    expect(consents()['be-found-by-employers']).toMatchObject({ isGranted: true, hasReadNotice: true })
  })

  step(story, 'now the recruiter finds her, and she sees who looked', async () => {
    const recruiter = await searchHer()
    await see(recruiter, freshman.name)
    const page = phone()
    await page.reload()
    await see(page, said(rights.looks.note, { n: 1 }))
    await see(page, cards.viewerWhat['talent-list'])
  })

  step(story, 'her family sees her way once she has let them, and by her own invitation', async () => {
    const page = phone()
    await openUp('share-with-family')
    await story.at('student').context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await tap(page, rights.family.invite)
    await write(page, rights.family.label, '妈妈')
    await tap(page, rights.family.create)
    await tap(sheet(page, rights.family.ready), rights.family.copy)
    await see(page, rights.family.copied)
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await tap(sheet(page, rights.family.ready), common.close)

    const family = story.seat('family', await story.product.openAs({ openid: 'first-year-mother' }))
    await tap(family.page, accounts.terms.accept)
    await see(family.page, jobs.home.claimTitle)
    await family.page.goto(link)
    await tap(family.page, rights.stretch.accept)
    await see(family.page, freshman.name)
    await see(family.page, rights.stretch.hidden)
  })

  step(story, 'a job goes nowhere before she has read what a share shows of her', async () => {
    const page = phone()
    await goTo(page, `/student/pages/job/index?id=${encodeURIComponent(await aJob())}`)
    await tap(page, common.share)
    const asked = notice(page, rights.minor.share)
    expect(await linesOf(asked)).toEqual(Object.values(rights.minor.shared))
    await see(asked, rights.minor.second)
    await tap(asked, common.cancel)
    await asked.waitFor({ state: 'hidden' })
    expect(shares()).toEqual([])
  })

  step(story, 'nor a picture of her card; read once, both go', async () => {
    const page = phone()
    await goTo(page, '/pages/card/index')
    await tap(page, chapters.share.action)
    await tap(notice(page, rights.minor.share), rights.minor.shareConfirm)
    await sheet(page, chapters.share.title).getByRole('img', { name: chapters.share.preview }).waitFor()
    await tap(sheet(page, chapters.share.title), common.close)

    await goTo(page, `/student/pages/job/index?id=${encodeURIComponent(await aJob())}`)
    await tap(page, common.share)
    await tap(sheet(page, sharing.title), sharing.friend)
    await see(page, sharing.friendCopied)
    const [share] = shares()
    expect(shares()).toHaveLength(1)
    const visitor = story.seat('visitor', await story.product.openAsVisitor(`/pages/share/index?token=${share?._id ?? ''}`))
    await see(visitor.page, said(sharing.landing.from, { name: sharerName(freshman.name), school: school.name }))
    expect(await visitor.page.getByText(freshman.name).count()).toBe(0)
    await tap(sheet(page, sharing.title), common.close)
  })

  step(story, 'she writes down where it began: subjects, the majors she wished for and why', async () => {
    const page = phone()
    await goTo(page, '/pages/card/index')
    const path = page.getByRole('list', { name: chapters.title })
    await tap(path, `${chapters.admission} ${chapters.open}`)
    const admission = path.getByRole('listitem').filter({ has: page.getByRole('button', { name: `${chapters.admission} ${chapters.fold}` }) })
    expect(await admission.getByText(chapters.badge['set-out'], { exact: true }).count()).toBe(0)

    await tap(admission, chapters.add)
    await tap(page, new RegExp(`^${chapters.kind['gaokao-choice']}`))
    await write(page, chapters.entry.field.title, '物化生')
    for (const subject of ['physics', 'chemistry', 'biology'] as const) await page.getByRole('checkbox', { name: chapters.subject[subject], exact: true }).click()
    await page.getByLabel(chapters.entry.field.why).fill('喜欢弄明白事情为什么会这样。')
    await tap(page, chapters.entry.save)
    await see(admission, '物化生')

    await wish('心理学', '想听懂别人没说出口的话。')
    await wish(major.name, '离人更近一点。', { isAdmitted: true })
    await see(admission, new RegExp(`${said(chapters.wish, { n: 2 })} · ${chapters.admitted}`))
    await see(admission, '想听懂别人没说出口的话。')
    await admission.getByText(chapters.badge['set-out'], { exact: true }).waitFor()
    await seeNoMore(page, chapters.next['tell-beginning'])

    /** One wish of hers, the second one behind the first. */
    async function wish(name: string, why: string, { isAdmitted = false } = {}): Promise<void> {
      await tap(admission, chapters.add)
      await tap(page, new RegExp(`^${chapters.kind['wished-major']}`))
      await write(page, chapters.entry.field.title, name)
      await choose(page, chapters.entry.field.major, [name], 'single')
      if (isAdmitted) {
        await tap(page, chapters.entry.more)
        await page.getByRole('checkbox', { name: chapters.entry.field.isAdmitted }).click()
      }
      await page.getByLabel(chapters.entry.field.why).fill(why)
      await tap(page, chapters.entry.save)
      await see(admission, name)
    }
  })

  step(story, 'the evaluation of the semester: the first questionnaire, begun on the phone', async () => {
    const page = phone()
    await goTo(page, '/student/pages/assessments/index')
    await tap(page, assessments.begin)
    for (const promise of ['pause', 'honest', 'private'] as const) await see(page, assessments.intro[promise])
    await tap(page, assessments.intro.begin)
    await answerQuestions(page, cloud(), { instrumentId: 'personality', answer: freshmanAnswer, to: 17 })
    await tap(page, assessments.take.pause)
    await see(page, said(assessments.progress, { answered: 17, n: 50 }))
  })

  step(story, 'another device goes on where the phone stopped, and the phone where that one did', async () => {
    const visit = story.seat('student-at-desk', await story.product.openAs({ openid: freshman.openid }, '/student/pages/assessments/index', desk))
    await visit.page.clock.install()
    await tap(visit.page, assessments.goOn)
    await answerQuestions(visit.page, cloud(), { instrumentId: 'personality', answer: freshmanAnswer, from: 18, to: 34, by: 'keys' })
    await tap(visit.page, assessments.take.pause)
    await see(visit.page, said(assessments.progress, { answered: 34, n: 50 }))

    const page = phone()
    await page.reload()
    await tap(page, assessments.goOn)
    await answerQuestions(page, cloud(), { instrumentId: 'personality', answer: freshmanAnswer, from: 35 })
    await handIn()
    expect(storedSitting('personality')).toMatchObject({ state: 'finished', answers: answersOfFreshman('personality'), signs: { isTooFast: false, isStraightLined: false } })
  })

  step(story, 'interests and adaptability, each from the button that leads to the next', async () => {
    for (const instrumentId of ['interests', 'adaptability'] as const) {
      await toNext()
      await tap(phone(), assessments.intro.begin)
      await answerQuestions(phone(), cloud(), { instrumentId, answer: freshmanAnswer })
      await handIn()
      expect(storedSitting(instrumentId)).toMatchObject({ state: 'finished', answers: answersOfFreshman(instrumentId), signs: { isTooFast: false, isStraightLined: false } })
    }
  })

  step(story, 'in a hurry she gives one answer to everything; she is asked kindly, goes back and takes her time', async () => {
    const page = phone()
    await toNext()
    await tap(page, assessments.intro.begin)
    await answerQuestions(page, cloud(), { instrumentId: 'decision', answer: () => 4, isHurried: true })
    await tap(page, assessments.take.finish)
    const asked = notice(page, assessments.careless.title)
    expect(await linesOf(asked)).toEqual([assessments.careless.consequence, assessments.careless.notCounted])
    await see(asked, `${assessments.careless.isTooFast}${assessments.careless.isStraightLined}`)
    expect(storedSitting('decision')?.state).toBe('open')
    await tap(asked, assessments.careless.again)
    await answerQuestions(page, cloud(), { instrumentId: 'decision', answer: freshmanAnswer })
    await handIn()
    expect(storedSitting('decision')).toMatchObject({ state: 'finished', answers: answersOfFreshman('decision'), signs: { isTooFast: false, isStraightLined: false } })
  })

  step(story, 'ten classmates were counted: the report says her own figures and compares her with nobody', async () => {
    const page = phone()
    for (const mate of classmates.slice(1)) await answerAll(cloud(), mate)
    await page.reload()
    await page.getByText(assessments.report.noComparison).nth(instrumentIds.length - 1).waitFor()
    expect(await page.getByText(comparedWithOthers).count()).toBe(0)
    expect(await page.getByText(saying(assessments.report.strengthOf)).count()).toBe(0)
    expect((await own()).flatMap(({ scales }) => scales.map(({ comparison }) => comparison))).toEqual(everyScale.map(() => null))

    // The charts say in words what they draw.
    await page.getByRole('img', { name: saying(assessments.report.standSpoken) }).waitFor()
    for (const { name, mean } of await spokenScales()) await page.getByRole('img', { name: said(assessments.report.scaleSpoken, { name, mean }), exact: true }).waitFor()
    const interests = meaningsOf('interests')
    await page.getByRole('img', { name: new RegExp(interests.map((name) => `${name} \\d`).join(common.listSeparator)) }).waitFor()
  })

  step(story, 'the eleventh is counted, and there is a group to stand in; she joins it, and counts from then on', async () => {
    const page = phone()
    const [last] = classmates
    if (!last) throw new Error('no classmate')
    await answerAll(cloud(), last)
    await page.reload()
    // All eleven below her, told in fives.
    await see(page, said(assessments.report.compare.cohort, { percentile: 95, n: 10 }))
    expect(await page.getByText(saying(assessments.report.compare.cohort)).count()).toBe(everyScale.length)
    expect(await page.getByText(assessments.report.noComparison).count()).toBe(0)

    await goTo(page, '/student/pages/assessments/index')
    await tap(page, assessments.countMe)
    await see(page, assessments.countedNow)
    await tap(page, assessments.seeReport)
    // One more tells nobody anything new, herself included: the group is told anew once five have come.
    await see(page, said(assessments.report.compare.cohort, { percentile: 95, n: 10 }))
  })

  step(story, 'the report on paper says the same, drawn', async () => {
    const page = phone()
    const [download] = await Promise.all([page.waitForEvent('download'), tap(page, prints.report)])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    const pdf = new Uint8Array(readFileSync(await download.path()))
    const text = (await textsOf(pdf)).join('').replace(/\s/g, '')
    const words = reportWords['zh-CN']
    for (const said of [freshman.name, words.stand, words.about, words.percentile(95, words.group.cohort, 10)]) expect(text).toContain(said.replace(/\s/g, ''))
    const pages = await rasterise(pdf, 1)
    expect(pages.length).toBeGreaterThan(1)
    // A4 in points. Ink on every page, and more of it on the first one than words alone would leave: the charts.
    for (const sheetOfPaper of pages) expect(sheetOfPaper.ink(0, 0, 595, 841)).toBeGreaterThan(500)
  })

  step(story, 'what it says of her competencies stands on her card, and where it comes from', async () => {
    const page = phone()
    await page.getByText(assessments.report.assessed).first().waitFor()
    await goTo(page, '/pages/card/index')
    const held = cloud().stored('cards', studentId)?.profile.competencies ?? []
    expect(held.length).toBeGreaterThanOrEqual(6)
    expect(new Set(held.map(({ provenance }) => provenance))).toEqual(new Set(['assessed']))
    for (const { id, level } of held) await see(page, `${labelsIn('zh-CN').competency(id)} ${level} · ${matching.provenance.assessed}`)
    // The chapter she is in knows of it too.
    await button(page, new RegExp(`^${assessments.title}`)).first().waitFor()
  })

  test('no page logged an error on the way', () => {
    expect(story.errors).toEqual([])
  })
})
