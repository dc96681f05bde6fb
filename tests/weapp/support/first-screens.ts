import type { ParamsOf, RouteName } from '~/src/routes'
import type { PersonaKey } from '~/scripts/demo-data/personas'
import { personaOf } from '~/scripts/demo-data/personas'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Seed } from '~/tests/support/cloud'

export interface FirstScreen<Name extends RouteName = RouteName> {
  as: PersonaKey | 'visitor'
  query?: ParamsOf<Name>
  /** Words that have to be there: of the data where the page shows some. */
  shows: string | RegExp
  /** Function calls that the first screen may make. */
  calls?: number
}

export type FirstScreens = { [Name in RouteName]: FirstScreen<Name> }

function one<T>(items: readonly T[] | undefined, isWanted: (item: T) => boolean, what: string): T {
  const found = items?.find(isWanted)
  if (found === undefined) throw new Error(`the demo province has no ${what}`)
  return found
}

/** Every page of the product with somebody to open it and what they have to see. A page that is missing here does not compile. */
export function firstScreens({ students, resumes, cards, jobs, invitations, interviews, conversations, applications, shares, employers }: Seed): FirstScreens {
  const student = accountIdOf(personaOf('student').openid)
  const record = one(students, item => item.claimedBy === student, 'record of the student')
  const invitation = one(invitations, item => item.studentAccountId === student && item.status === 'open', 'open invitation')
  const interview = one(interviews, item => item.studentAccountId === student, 'interview')
  const conversation = one(conversations, item => item.studentAccountId === student, 'conversation')
  const application = one(applications, item => item.employerId === interview.employerId, 'application')
  const job = one(jobs, item => item._id === application.jobId, 'job with applicants')
  const sent = one(applications, item => item.accountId === student && item.resume != null, 'application with a résumé')
  const resume = one(resumes, item => item.title === sent.resume?.title && item.studentId === sent.studentId, 'résumé')
  const share = one(shares, item => jobs?.some(({ _id, status }) => _id === item.jobId && status === 'published') === true, 'share of an open job')
  const shared = one(jobs, item => item._id === share.jobId, 'shared job')
  const pending = one(jobs, item => item.status === 'in-review', 'job in review')
  const employer = one(employers, item => item.status === 'unverified', 'employer to verify')
  const findable = (cards ?? []).filter(({ isFindable, wishes }) => isFindable && wishes !== null).slice(0, 3)
  return {
    home: { as: 'student', shows: personaOf('student').name, calls: 1 },
    jobs: { as: 'student', shows: /\d+ 个职位/, calls: 1 },
    card: { as: 'student', shows: personaOf('student').name, calls: 1 },
    messages: { as: 'student', shows: '消息' },
    me: { as: 'student', shows: personaOf('student').name },
    welcome: { as: 'visitor', shows: '一程' },
    share: { as: 'visitor', query: { token: share._id }, shows: shared.title, calls: 1 },
    job: { as: 'student', query: { id: job._id }, shows: job.title, calls: 1 },
    // Who has an account and no record yet; a newcomer is led to the terms first.
    claim: { as: 'new-recruiter', shows: '学号' },
    wishes: { as: 'student', shows: '城市' },
    assessments: { as: 'student', shows: '职业兴趣', calls: 1 },
    assessment: { as: 'student', query: { instrument: 'personality' }, shows: '平时的你，符合这句话吗？', calls: 1 },
    assessmentReport: { as: 'student', query: {}, shows: '你的长处', calls: 1 },
    competencies: { as: 'student', shows: 'Java' },
    entry: { as: 'student', query: {}, shows: '实习', calls: 1 },
    survey: { as: 'senior', query: {}, shows: '毕业半年', calls: 1 },
    goal: { as: 'student', query: {}, shows: '想做到什么', calls: 1 },
    applications: { as: 'student', shows: interview.jobTitle },
    invitation: { as: 'student', query: { id: invitation._id }, shows: invitation.jobTitle },
    shares: { as: 'senior', shows: '打开' },
    dismissals: { as: 'student', shows: '这些城市', calls: 1 },
    resumes: { as: 'student', shows: resume.title, calls: 1 },
    // The head of the form comes with the call; the preview is asked for where it is shown.
    resume: { as: 'student', query: { id: resume._id }, shows: '求职意向', calls: 1 },
    sentResume: { as: 'student', query: { application: sent._id }, shows: resume.title, calls: 1 },
    conversation: { as: 'student', query: { id: conversation._id }, shows: conversation.jobTitle },
    interviews: { as: 'student', shows: interview.jobTitle },
    interview: { as: 'student', query: { id: interview._id }, shows: interview.jobTitle },
    room: { as: 'student', query: { id: interview._id }, shows: /面试/ },
    // A code that no desk shows.
    deskSignIn: { as: 'student', query: { scene: 'NoDeskShowsThisCode0' }, shows: '这个码不能用了' },
    desk: { as: 'recruiter', shows: job.title },
    talents: { as: 'recruiter', query: { job: job._id }, shows: /\d+ 位学生，匹配度/, calls: 1 },
    compare: { as: 'recruiter', query: { ids: findable.map(({ _id }) => _id).join(',') }, shows: findable[0]?.studentName ?? '', calls: 1 },
    postings: { as: 'recruiter', shows: job.title },
    posting: { as: 'recruiter', query: {}, shows: '职位名称' },
    applicants: { as: 'recruiter', query: { job: job._id }, shows: job.title },
    invite: { as: 'recruiter', query: { job: job._id, student: application.studentId }, shows: '面试' },
    register: { as: 'new-recruiter', shows: '统一社会信用代码' },
    today: { as: 'career-office', shows: '今日' },
    students: { as: 'career-office', shows: /\d+ 名学生/ },
    gradesImport: { as: 'career-office', shows: '课程名称' },
    rosterImport: { as: 'career-office', shows: '导入' },
    employers: { as: 'career-office', query: {}, shows: employer.name },
    review: { as: 'career-office', query: {}, shows: pending.title },
    recommendations: { as: 'career-office', shows: '推荐轮次', calls: 1 },
    privacy: { as: 'student', shows: '谁看过我的卡', calls: 1 },
    studentCard: { as: 'career-office', query: { id: record._id }, shows: record.name },
    stretch: { as: 'student', query: {}, shows: '还没有人邀请你' },
    disputes: { as: 'career-office', shows: '档案' },
    surveys: { as: 'career-office', shows: '毕业后的去向与评价', calls: 1 },
    reliability: { as: 'career-office', shows: '外向性', calls: 1 },
  }
}
