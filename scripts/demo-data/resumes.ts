import type { ResumeContent } from '~/contract/resumes'
import { composeResume } from '~/domain/resumes/compose-resume'
import { knownEntryYear } from '~/domain/resumes/entry-year'
import { kindsOfSection } from '~/domain/resumes/resume-kinds'
import type { Material } from '~/domain/resumes/material'
import { noWording } from '~/domain/resumes/resume-draft'
import { starterDraft } from '~/domain/resumes/starter-draft'
import type { Card } from '~/server/ports/collections'
import type { ResumeRecord } from '~/server/ports/resume-collections'
import { versionIdOf } from '~/server/usecases/resumes/version-id'
import type { DemoApplication } from './applications'
import type { World } from './world'

/** What a student of the story says of themselves, beside what the card says. */
interface Telling {
  title: string
  daysAgo: number
  /** the job it is for, of those applied to */
  application?: DemoApplication
  content: Partial<ResumeContent>
}

const said = (title: string, role: string, text: string) => ({ ...noWording, title, role, text })

const english: Partial<ResumeContent> = {
  language: 'en',
  template: 'compact',
  name: 'Xiaoman Lin',
  headline: 'Backend Engineer',
  city: 'Harbin, China',
  summary: 'Final-year software engineering student. I built the back end of a device alerting platform as my course project and like making slow things fast.',
  education: { ...noWording, title: 'Beijiang University of Technology', place: 'School of Computer Science', text: 'Rank 12 of 186; English reading and writing at work level (CET-6)' },
  sections: [
    { section: 'summary', entries: [] },
    { section: 'education', entries: [] },
    { section: 'internships', entries: [{ entryId: 'e-xiaoman-3', wording: said('Longjiang Shufu Technology', 'Backend Intern', 'Designed and shipped six APIs of a heating billing system\nMoved nightly reconciliation to batches: 47 minutes down to 6\nAdded 140 unit tests; coverage from 38% to 81%') }] },
    {
      section: 'projects',
      entries: [
        { entryId: 'e-xiaoman-4', wording: said('Device Alerting Platform (course project)', 'Back end lead', 'Ingested data of 200 simulated devices, alerted by rules\nDeduplication cut repeated alerts from 60 an hour to 3') },
        { entryId: 'e-xiaoman-5', wording: { ...said('Campus Book Exchange (mini-program)', 'Founder', 'Shipped in eight weeks with two friends; 1,260 students in the first month'), place: 'Software Society' } },
      ],
    },
    { section: 'skills', entries: [] },
    { section: 'certificates', entries: [{ entryId: 'e-xiaoman-10', wording: { ...said('Software Designer (intermediate)', '', ''), place: 'MOHRSS' } }, { entryId: 'e-xiaoman-11', wording: noWording }] },
  ],
  skills: 'Java and Spring Boot: design, implementation and tests of services\nMySQL indexes and transactions; Git every day; basic Python for data work',
}

const chinese: Partial<ResumeContent> = {
  template: 'sidebar',
  headline: '后端开发工程师',
  phone: '139 0000 0107',
  email: 'lin.xiaoman@example.edu.cn',
  city: '哈尔滨',
  summary: '软件工程大四。课程设计做过一个设备告警平台，后端从接口设计到上线都是我写的。喜欢把慢的变快、把含糊的写成测试；愿意从维护老系统做起。',
  education: { ...noWording, text: '专业排名 12/186；国家励志奖学金' },
  skills: '熟悉 Java 与 Spring Boot，能独立完成接口的设计、实现与测试\n了解 MySQL 索引与事务，做过慢查询优化；日常用 Git 协作',
}

/** Résumés of the story's students; one went with an application, as it stood then. */
export function writeResumes(world: World, cards: Record<'student' | 'rival', Card>, applications: readonly DemoApplication[]): void {
  const own = (card: Card, title: string) => applications.find(({ application }) => application.studentId === card._id && application.jobTitle.includes(title))
  const backend = own(cards.student, '后端')
  write(world, cards.student, { title: '后端方向', daysAgo: 9, content: chinese, ...(backend && { application: backend }) })
  write(world, cards.student, { title: 'English, back end', daysAgo: 6, content: english })
  const frontend = own(cards.rival, '前端')
  write(world, cards.rival, {
    title: '前端方向',
    daysAgo: 8,
    ...(frontend && { application: frontend }),
    content: { headline: '前端开发工程师', phone: '139 0000 0112', email: 'su.qing@example.edu.cn', city: '哈尔滨', summary: '给学校就业网做过一版小程序，对弱网体验有心得。能写界面，也能和设计师聊清楚。', skills: '熟悉 JavaScript 与常用前端框架，做过小程序与网页两端\n会用 Figma 出稿，能把稿子还原到像素' },
  })
}

function write(world: World, card: Card, { title, daysAgo, application, content: told }: Telling): void {
  const material = materialOf(world, card)
  const draft = starterDraft(material, told.language ?? 'zh-CN', '')
  const content: ResumeContent = { ...draft, competencies: [...draft.competencies], sections: draft.sections.map(({ section, entries }) => ({ section, entries: [...entries] })), ...told }
  const at = world.calendar.at(-daysAgo, 1240)
  const resume: ResumeRecord = {
    _id: `r${world.random.fork(`${card._id}|${title}`).hex(20)}`,
    studentId: card._id,
    title,
    jobId: application?.application.jobId ?? null,
    jobTitle: application?.application.jobTitle ?? '',
    content,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    file: null,
  }
  world.put('resumes', resume)
  if (!application) return
  const page = composeResume(content, material)
  const versionId = versionIdOf(resume._id, page)
  world.put('resume-versions', { _id: versionId, resumeId: resume._id, studentId: card._id, title, page, createdAt: application.application.appliedAt, fileId: null })
  const standing = world.get('applications', application.application._id)
  world.put('applications', { ...standing, resume: { versionId, title } })
}

const kinds = new Set(Object.values(kindsOfSection).flat())

function materialOf(world: World, card: Card): Material {
  const record = world.get('students', card._id)
  const { name, schoolName, college, major, level, graduationYear } = record
  const entries = world.all('card-entries').filter((entry) => entry.studentId === card._id)
  return {
    record: { name, schoolName, college, major, level, graduationYear, entryYear: knownEntryYear(record, entries) },
    entries: entries.filter(({ kind }) => kinds.has(kind)).map((entry) => ({ ...entry, entryId: entry._id, isDisputed: entry.verification === 'disputed' })),
    competencies: card.profile.competencies,
  }
}
