import { applyToJob, decideApplication, listApplicants, viewApplicant, withdrawApplication } from '~/contract/applications'
import { saveShownSections } from '~/contract/card-entries'
import { saveCompetencies, saveWishes } from '~/contract/cards'
import { closeJob, readJob } from '~/contract/jobs'
import { openSentResume, readResume, saveResume } from '~/contract/resumes'
import { searchTalents } from '~/contract/talents'
import { cardAccessRules } from '~/domain/applications/card-access'
import { type TestCloud, startTestCloud } from '~/tests/support/cloud'
import { employer, job, recruiter, student, studentIdFor, together } from './support/hiring-world'

const qiming = employer('e-qiming', '启明科技')
const day = 86_400_000
const people = ['no', 'open', 'hidden', 'late', 'pay', 'again'] as const

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({
    seed: together(
      { employers: [qiming] },
      recruiter('han', '韩经理', qiming),
      ...people.map((openid) => student(openid, `${openid}同学`)),
      { jobs: people.map((id) => job(id, qiming, 'han')) },
    ),
  })
}, 120_000)
afterAll(() => cloud.close())

const han = () => cloud.as('han')
const applied = async (who: string, more: { resumeId?: string } = {}) => (await cloud.as(who).get(applyToJob, { jobId: who, note: `${who}的话`, ...more })).applicationId

/** What a card has now that it had not when it was sent. */
async function changeCard(who: string): Promise<void> {
  const person = cloud.as(who)
  await person.get(saveWishes, { cities: ['420100'], occupations: [], salaryMin: 6000 })
  await person.get(saveCompetencies, { competencies: [{ id: 'python', level: 5 }, { id: 'teamwork', level: 5 }, { id: 'leadership', level: 3 }] })
}

test('after a no the employer keeps what was sent, and nothing of the card as it goes on', async () => {
  const person = cloud.as('no')
  const { content } = await person.get(readResume, {})
  const { resumeId } = await person.get(saveResume, { resumeId: null, revision: 0, title: '投启明', jobId: null, content })
  const applicationId = await applied('no', { resumeId })
  const before = await han().get(viewApplicant, { applicationId })
  expect(before).toMatchObject({ access: 'card', wishes: { cities: ['230100'] } })
  await han().get(decideApplication, { applicationId, decision: 'decline', message: '名额已满。' })
  await changeCard('no')

  const after = await han().get(viewApplicant, { applicationId })
  expect(after).toMatchObject({ access: 'sent', stage: 'declined', note: 'no的话', resume: { title: '投启明' }, student: { name: 'no同学', schoolName: '松江大学' }, wishes: null, competencies: null })
  expect(after.match).toEqual(before.match)
  expect(after.radar).toEqual(before.radar)
  expect(JSON.stringify(after)).not.toMatch(/420100|leadership/)
  const { pages } = await han().get(openSentResume, { applicationId })
  expect(pages.length).toBeGreaterThan(0)
  // The list tells what was sent as well.
  const [row] = (await han().get(listApplicants, { jobId: 'no' })).applicants
  expect(row?.match).toEqual(before.match)
})

test('who was declined takes the application back, and then the employer has nothing of it', async () => {
  const applicationId = `no|${studentIdFor('no')}`
  expect(await cloud.as('no').get(withdrawApplication, { applicationId })).toEqual({ stage: 'withdrawn' })
  expect(await han().refusal(viewApplicant, { applicationId })).toBe('NOT_FOUND')
  expect(await han().refusal(openSentResume, { applicationId })).toBe('NOT_FOUND')
  const listed = await han().get(listApplicants, { jobId: 'no' })
  expect(listed).toMatchObject({ total: 0, byStage: { declined: 0, withdrawn: 1 }, applicants: [] })
  // No decision is left to make, and none can be made again.
  expect(await han().refusal(decideApplication, { applicationId, decision: 'shortlist', message: '' })).toBe('STAGE_FINAL')
})

test('taken back after a no, it may be sent anew while the job is open, and shows the card again', async () => {
  const applicationId = await applied('again')
  await han().get(decideApplication, { applicationId, decision: 'decline', message: '' })
  expect(await cloud.as('again').get(applyToJob, { jobId: 'again', note: '再试' })).toMatchObject({ stage: 'declined' })
  await cloud.as('again').get(withdrawApplication, { applicationId })
  expect(await cloud.as('again').get(applyToJob, { jobId: 'again', note: '再试' })).toMatchObject({ stage: 'submitted' })
  expect(await han().get(viewApplicant, { applicationId })).toMatchObject({ access: 'card', stage: 'viewed', note: '再试' })
})

test('hidden competencies are not listed, and the match stays that of the day it was sent', async () => {
  const applicationId = await applied('hidden')
  const sent = await han().get(viewApplicant, { applicationId })
  await cloud.as('hidden').get(saveShownSections, { sections: ['courses'] })
  await changeCard('hidden')
  const seen = await han().get(viewApplicant, { applicationId })
  // The wishes are today's.
  expect(seen).toMatchObject({ access: 'wishes', wishes: { cities: ['420100'] }, competencies: null })
  expect([seen.match, seen.radar]).toEqual([sent.match, sent.radar])
  expect(JSON.stringify(seen)).not.toContain('leadership')
  await cloud.as('hidden').get(saveShownSections, { sections: ['competencies'] })
  const shown = await han().get(viewApplicant, { applicationId })
  expect(shown.access).toBe('card')
  expect(shown.competencies?.map(({ id }) => id).sort()).toEqual(['leadership', 'python', 'teamwork'])
  expect(shown.match).not.toEqual(sent.match)
  // What the posting doesn't ask for is no reason, shown or not.
  expect(JSON.stringify(shown.match)).not.toContain('leadership')
})

test('nobody decided: some time after the posting closed the card closes as well', async () => {
  const applicationId = await applied('late')
  await han().get(closeJob, { jobId: 'late' })
  expect((await han().get(viewApplicant, { applicationId })).access).toBe('card')
  // The look moved it on today; nothing more happens.
  cloud.local.clock.advance((cardAccessRules.openDaysAfterClosing - 1) * day)
  expect((await han().get(viewApplicant, { applicationId })).access).toBe('card')
  cloud.local.clock.advance(day)
  expect(await han().get(viewApplicant, { applicationId })).toMatchObject({ access: 'sent', stage: 'viewed', wishes: null, competencies: null, student: { name: 'late同学' } })
  expect(await cloud.as('late').get(withdrawApplication, { applicationId })).toEqual({ stage: 'withdrawn' })
})

test('whatever pay a student asks for, an employer gets the same', async () => {
  const person = cloud.as('pay')
  const answers = []
  for (const salaryMin of [0, 9_000, 11_000, 60_000]) {
    await person.get(saveWishes, { cities: ['230100'], occupations: [], salaryMin })
    const applicationId = await applied('pay')
    const { applicants } = await han().get(listApplicants, { jobId: 'pay' })
    const found = await han().get(searchTalents, { jobId: 'pay', filter: { majors: ['080901'] } })
    answers.push(JSON.stringify([{ ...(await han().get(viewApplicant, { applicationId })), stage: '' }, applicants.map((row) => ({ ...row, stage: '', appliedAt: '' })), found.talents]))
    await person.get(withdrawApplication, { applicationId })
  }
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).not.toContain('salaryMin')
  // The student's own side goes on counting it.
  expect((await person.get(readJob, { jobId: 'pay' })).match?.blockers).toMatchObject([{ code: 'salary', floor: 60_000 }])
})
