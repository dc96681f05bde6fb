import type { ConsentPurpose } from '~/domain/accounts/terms'

/** What a person reads before they decide, in one language. */
export interface ConsentWords {
  title: string
  explanation: string
  /** what of the card is opened by it, one line each */
  shows: readonly string[]
}

export interface ConsentText {
  /** goes into the record of each decision */
  version: string
  /** the first day it was shown, a date in China */
  sinceOn: string
  /** what of a student the wording names, as the contract calls it; left out where it opens no list of fields */
  names?: readonly string[]
  'zh-CN': ConsentWords
  en: ConsentWords
}

/**
 * Every wording that was ever agreed to, oldest first. A wording that changes what is opened is a new version; the old
 * one stays, because somebody agreed to it (PIPL 14, 17; see docs/privacy.md).
 */
const texts: Record<ConsentPurpose, readonly [ConsentText, ...ConsentText[]]> = {
  'be-found-by-employers': [
    {
      version: '2026-11',
      sinceOn: '2026-11-01',
      names: ['name', 'schoolName', 'major', 'graduationYear', 'cities', 'competencies', 'labels'],
      'zh-CN': {
        title: '让合适的单位找到我',
        explanation: '打开后，已核验的单位能在“人才”里看到你的职业卡并邀请你面试。关上，下一次查询就看不到了。',
        shows: ['姓名、学校、专业和毕业年份', '愿望里的城市', '能力与级别，以及你选择展示的部分'],
      },
      en: {
        title: 'Let fitting employers find me',
        explanation: 'When on, verified employers can see your career card among talents and invite you. When off, the next search no longer shows you.',
        shows: ['Name, school, major and year of graduation', 'The cities you wish for', 'Competencies and levels, and the sections you chose to show'],
      },
    },
    {
      version: '2026-11-2',
      sinceOn: '2026-11-28',
      names: ['name', 'schoolName', 'college', 'major', 'level', 'graduationYear', 'cities', 'occupations', 'competencies', 'labels'],
      'zh-CN': {
        title: '让合适的单位找到我',
        explanation: '打开后，已核验的单位能在“人才”里看到下面这些，并邀请你面试。关上，下一次查询就看不到了。',
        shows: ['姓名、学校、学院、专业、学历和毕业年份', '愿望里的城市和职业；期望的月薪不给看，也不能用来找你', '能力与级别，以及你选择展示的部分'],
      },
      en: {
        title: 'Let fitting employers find me',
        explanation: 'When on, verified employers see among talents what is listed below, and can invite you. When off, the next search no longer shows you.',
        shows: [
          'Name, school, college, major, level of education and year of graduation',
          'The cities and occupations you wish for; the pay you ask for is not shown, and nobody can search by it',
          'Competencies and levels, and the sections you chose to show',
        ],
      },
    },
  ],
  'receive-job-alerts': [
    {
      version: '2026-11',
      sinceOn: '2026-11-01',
      'zh-CN': {
        title: '有合适的职位告诉我',
        explanation: '打开后，新职位和你合适时会放进消息；关上就不再发。投递、面试的消息不受影响。',
        shows: ['不给任何人看；系统用你的愿望和能力挑职位'],
      },
      en: {
        title: 'Tell me of jobs that fit',
        explanation: 'When on, new jobs that fit come into your messages; when off, none do. News of applications and interviews is not affected.',
        shows: ['Nobody sees anything; your wishes and competencies choose the jobs'],
      },
    },
  ],
  'share-with-mentors': [
    {
      version: '2026-11',
      sinceOn: '2026-11-01',
      'zh-CN': {
        title: '让学校的老师看我的卡',
        explanation: '打开后，本校就业办和指导老师能打开你的职业卡（只读），好给你建议。关上，下一次就打不开；学籍信息学校本来就有，不受影响。',
        shows: ['愿望、能力和每学期的经历', '在走的路：投递到了哪一步', '每次查看都会记下来给你看'],
      },
      en: {
        title: 'Let mentors at my school see my card',
        explanation: 'When on, the career office and mentors of your school can open your card (read only) to advise you. When off, it no longer opens; the roster of the school is not affected.',
        shows: ['Wishes, competencies and what each semester held', 'Your way so far: how far applications came', 'Every look is written down for you'],
      },
    },
    {
      version: '2026-11-2',
      sinceOn: '2026-11-28',
      'zh-CN': {
        title: '让学校的老师看我的卡',
        explanation: '打开后，本校就业办和指导老师能打开你的职业卡（只读），好给你建议。关上，下一次就打不开；学籍信息学校本来就有，不受影响。',
        shows: ['能力，以及每学期经历的名称；学期回看里写的话只有你自己能看', '在走的路：投递到了哪一步', '每次查看都会记下来给你看'],
      },
      en: {
        title: 'Let mentors at my school see my card',
        explanation: 'When on, the career office and mentors of your school can open your card (read only) to advise you. When off, it no longer opens; the roster of the school is not affected.',
        shows: ['Competencies, and what each semester held, by name; what you write when you look back is yours alone', 'Your way so far: how far applications came', 'Every look is written down for you'],
      },
    },
    // Opens the same to fewer: no role but the career office can open a card.
    {
      version: '2026-12',
      sinceOn: '2026-12-05',
      'zh-CN': {
        title: '让学校就业办看我的卡',
        explanation: '打开后，本校就业办能打开你的职业卡（只读），好给你建议；任课老师、辅导员打不开。关上，下一次就打不开；学籍信息学校本来就有，不受影响。',
        shows: ['能力，以及每学期经历的名称；学期回看里写的话只有你自己能看', '在走的路：投递到了哪一步', '每次查看都会记下来给你看'],
      },
      en: {
        title: 'Let the career office of my school see my card',
        explanation: 'When on, the career office of your school can open your card (read only) to advise you; lecturers and counsellors cannot. When off, it no longer opens; the roster of the school is not affected.',
        shows: ['Competencies, and what each semester held, by name; what you write when you look back is yours alone', 'Your way so far: how far applications came', 'Every look is written down for you'],
      },
    },
  ],
  'share-with-family': [
    {
      version: '2026-11',
      sinceOn: '2026-11-01',
      'zh-CN': {
        title: '让家人看见我的一程',
        explanation: '打开后，你可以给家人发一个只能用一次的邀请。家人看到你走到了哪一章；关上或撤回邀请，下一次就看不到。',
        shows: ['走到哪一章、这一路的里程碑', '投了哪些单位：默认不给看，由你决定', '成绩、测评和消息从不给看'],
      },
      en: {
        title: 'Let my family see my way',
        explanation: 'When on, you can send family an invitation that works once. They see which chapter you are in; switch it off or take the link back, and the next look shows nothing.',
        shows: ['Your chapter and the milestones so far', 'Which employers you applied to: only if you say so', 'Grades, assessments and messages: never'],
      },
    },
  ],
  statistics: [
    {
      version: '2026-11',
      sinceOn: '2026-11-01',
      'zh-CN': {
        title: '计入匿名统计',
        explanation: '打开后，你的测评分数会计入本校同专业同年级的分布，让大家知道自己的位置。只公布人数足够的一组，看不出任何一个人；关上，下一次计算就不含你。',
        shows: ['测评量表的分数，不含姓名学号', '满 11 人的一组才公布'],
      },
      en: {
        title: 'Count me in anonymous statistics',
        explanation: 'When on, your assessment scores count in the distribution of your school, major and year, so that everybody can see where they stand. Only groups large enough are published; when off, the next computation leaves you out.',
        shows: ['Scores of assessments, without name or student number', 'Published only for groups of 11 or more'],
      },
    },
  ],
  'survey-statistics': [
    {
      version: '2026-11',
      sinceOn: '2026-11-29',
      'zh-CN': {
        title: '毕业后的调查计入学校统计',
        explanation: '打开后，你毕业后在跟踪调查里选的答案会不带姓名地计入学校的统计，帮学校看清专业和就业服务做得怎样。关上，下一次看统计就不含你；不计入也能答，答案一直在你的卡上。',
        shows: ['选择题和打分的答案，不含姓名学号；自己写的话从不计入', '满 11 人的一组才给就业办看，少于 5 人选的答案不单列'],
      },
      en: {
        title: 'Count my surveys after graduation',
        explanation: 'When on, what you choose in the surveys after graduation counts, without your name, in the figures of your school, which show how its majors and career services do. When off, the next look leaves you out. You can answer without being counted; the answers stay on your card.',
        shows: ['Choices and ratings, without name or student number; your own words never count', 'The career office sees groups of 11 or more; answers that fewer than 5 chose are not shown alone'],
      },
    },
  ],
}

/** The wording shown today. */
export function currentConsentText(purpose: ConsentPurpose): ConsentText {
  const [first, ...later] = texts[purpose]
  return later[later.length - 1] ?? first
}

/** The wording of a version somebody agreed to; undefined for a version that never was. */
export function consentTextOf(purpose: ConsentPurpose, version: string): ConsentText | undefined {
  return texts[purpose].find((text) => text.version === version)
}

/**
 * True while a decision opens what its purpose opens today: it was given, on a wording that named all of it. One that
 * was given on less opens nothing until the student has read the wording of today and decided again (PIPL 14).
 */
export function isInForce(purpose: ConsentPurpose, decided: { isGranted: boolean; termsVersion: string } | undefined): boolean {
  if (!decided?.isGranted) return false
  const named = consentTextOf(purpose, decided.termsVersion)?.names ?? []
  return (currentConsentText(purpose).names ?? []).every((field) => named.includes(field))
}
