import type { JobStatus } from '~/domain/jobs/job-status'
import { moveApplication, writeApplication, type DemoApplication } from './applications'
import { writeEmployer } from './employers'
import { LINES_OF_BUSINESS } from './employer-words'
import { writeBooking, writeEvaluation, writeInvitation } from './interviews'
import { writeJob } from './jobs'
import { personaOf } from './personas'
import { writeShare, writeVisits } from './shares'
import { storyPostings } from './story-postings'
import type { writeStoryCards } from './story-cards'
import { writeTalk } from './talks'
import type { World } from './world'

type StoryJobs = ReturnType<typeof writeStoryEmployers>
type StoryCards = ReturnType<typeof writeStoryCards>

/** The two employers one can recruit for: one verified with postings out, one still waiting. */
export function writeStoryEmployers(world: World) {
  const random = world.random.fork('story-employers')
  const { calendar } = world
  const postings = storyPostings(calendar)
  const lineOf = (industry: string) => LINES_OF_BUSINESS.find((line) => line.industry === industry) ?? random.pick(LINES_OF_BUSINESS)
  const verified = writeEmployer(world, random, {
    line: lineOf('I'),
    name: '冰城智联科技有限公司',
    city: '230100',
    status: 'verified',
    openid: personaOf('recruiter').openid,
    contactName: personaOf('recruiter').name,
    size: '100-499',
    introduction: '冰城智联科技做智慧供热：把一座城市的换热站连起来，让每户的温度看得见、调得动。团队 160 人，研发过半，服务省内外 23 座城市；新人有一对一导师，第一个采暖季就能看到自己写的东西跑在现场。',
    daysAgo: 210,
  })
  const waiting = writeEmployer(world, random, {
    line: lineOf('R'),
    name: '拾光里文化传媒有限公司',
    city: '230100',
    status: 'unverified',
    openid: personaOf('new-recruiter').openid,
    contactName: personaOf('new-recruiter').name,
    size: '1-19',
    introduction: '拾光里做本地生活短视频和直播，运营账号十余个。',
    daysAgo: 16,
  })
  const job = (key: keyof typeof postings, status: JobStatus, daysAgo: number, employer = verified.employer) =>
    writeJob(world, random, employer, { posting: postings[key], status, startedAt: calendar.at(-daysAgo, 590) })
  return {
    backend: job('backend', 'published', 21),
    frontend: job('frontend', 'published', 16),
    data: job('data', 'published', 12),
    tester: job('tester', 'published', 9),
    operations: job('operations', 'in-review', 1),
    host: job('host', 'draft', 2, waiting.employer),
  }
}

/** The career offices; the first one's officer is one to walk in as. */
export function writeCareerOffices(world: World): void {
  world.all('schools').forEach(({ _id, name }, index) => {
    const { openid, name: officer } = index === 0 ? personaOf('career-office') : { openid: `demo-career-office-${index + 1}`, name: ['', '刘建国', '孙丽'][index] ?? '' }
    world.account(openid, officer, world.calendar.at(-260, 540)).memberships.push({ role: 'career-office', scopeId: _id, scopeName: name })
  })
}

/** What is under way between the persons of the story. */
export function writeStories(world: World, jobs: StoryJobs, cards: StoryCards): DemoApplication[] {
  const random = world.random.fork('stories')
  const { calendar } = world
  const apply = (job: StoryJobs[keyof StoryJobs], card: StoryCards[keyof StoryCards], daysAgo: number, note: string) =>
    writeApplication(world, job, card, { appliedAt: calendar.at(-daysAgo, 1230), note })

  // An interview on the screen that is about to begin.
  const backend = apply(jobs.backend, cards.student, 8, '我的课程设计就是一个设备告警平台，后端是我写的，职业卡里有说明。')
  moveApplication(world, backend, 'viewed', calendar.at(-7, 560))
  moveApplication(world, backend, 'shortlisted', calendar.at(-6, 940), '你的告警平台和我们的业务很近，想当面聊聊。')
  const soon = { startsAt: calendar.quarterAhead(14), minutes: 45 }
  const later = { startsAt: calendar.at(2, 600), minutes: 45 }
  const invitation = writeInvitation(world, backend, { slots: [soon, later], createdAt: calendar.at(-4, 650), answerBy: calendar.shift(soon.startsAt, -0.02), form: 'video', message: '小满你好，想听你讲讲告警平台，顺便看看你怎么写代码，大约四十分钟。' })
  writeBooking(world, backend, invitation, soon, calendar.at(-3, 1210))
  writeTalk(world, world.get('conversations', backend.application._id), [['r', '小满你好，我是冰城智联的周明，面试时方便共享屏幕吗？'], ['s', '周老师好，可以的，我会提前把项目跑起来。'], ['r', '好，链接打不开的话，邀请里还有备用的会议地址。']], calendar.at(-1, 1000), { student: 1, employer: 0 })

  // The same times offered to two: whoever taps first has it. Outside the hours that other interviews take.
  const slots = [calendar.at(1, 690), calendar.at(1, 1020), calendar.at(2, 1020)].map((startsAt) => ({ startsAt, minutes: 30 }))
  const rivals = ([['student', 5, '前端是我实习时做的方向，调度大屏听起来很有意思。'], ['rival', 6, '我给学校就业网做过一版小程序，对弱网体验有心得。']] as const).map(([who, daysAgo, note]) => {
    const one = apply(jobs.frontend, cards[who], daysAgo, note)
    moveApplication(world, one, 'viewed', calendar.at(-daysAgo + 1, 545))
    moveApplication(world, one, 'shortlisted', calendar.at(-2, 900), '进入面试，请留意邀请。')
    const seed = { slots, createdAt: calendar.at(-1, 640), answerBy: calendar.at(1, 630), form: 'video', message: '三个时间任选一个，先选先得；都不方便请在聊天里告诉我。' } as const
    writeInvitation(world, one, { ...seed, createdAt: calendar.shift(seed.createdAt, who === 'rival' ? 0.001 : 0) })
    return one
  })

  // One that ended well, a while ago.
  const offered = apply(jobs.tester, cards.rival, 9, '做事细，愿意从测试做起。')
  moveApplication(world, offered, 'viewed', calendar.at(-8, 600))
  moveApplication(world, offered, 'shortlisted', calendar.at(-8, 700), '请留意面试邀请。')
  const past = { startsAt: calendar.at(-4, 840), minutes: 30 }
  const earlier = writeInvitation(world, offered, { slots: [past], createdAt: calendar.at(-7, 600), answerBy: calendar.at(-5, 600), form: 'video', message: '想和你聊半小时。' })
  writeEvaluation(world, random, offered, writeBooking(world, offered, earlier, past, calendar.at(-6, 720)), 'offer', calendar.at(-3, 640))
  return [backend, ...rivals, offered]
}

/** The senior's three shares of the story's postings, with those who came by them. */
export function writeStoryShares(world: World, jobs: StoryJobs, { senior }: StoryCards, applications: readonly DemoApplication[]): void {
  const random = world.random.fork('story-shares')
  const sharer = world.get('accounts', senior.accountId)
  const plans = [[jobs.backend, 'friend', 14, 26, 17, 3], [jobs.frontend, 'moments', 10, 83, 31, 2], [jobs.data, 'poster', 6, 41, 12, 1]] as const
  for (const [job, channel, daysAgo, reach, open, wanted] of plans) {
    const share = writeShare(world, sharer, senior.schoolName, job, channel, world.calendar.at(-daysAgo, 1290))
    const candidates = applications.filter(({ application }) => application.jobId === job._id && !application.shareToken && application.appliedAt > share.createdAt)
    writeVisits(world, random, share, { reach, open }, candidates.slice(0, wanted))
  }
}
