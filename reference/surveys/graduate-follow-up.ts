import type { Questionnaire } from '~/domain/surveys/questionnaire'
import { SALARY_BANDS } from '~/reference/salary-bands'

/** At work for somebody, for oneself, or in service: what asks about the work itself. */
const working = ['employed', 'own-business', 'freelance', 'service'] as const
const atWork = { question: 'situation', options: working } as const

/** How content, least first. */
const content = [
  { zh: '很不满意', en: 'Not at all' },
  { zh: '不太满意', en: 'Not much' },
  { zh: '一般', en: 'So-so' },
  { zh: '满意', en: 'Content' },
  { zh: '很满意', en: 'Very content' },
] as const

/**
 * What graduates are asked half a year, three and five years on: short enough for a bus ride. Version 1 is our own
 * wording, tested by nobody; that is said to whoever answers and whoever reads the figures.
 */
const graduateFollowUp1: Questionnaire = {
  version: '1',
  source: {
    zh: '题目为本产品自编，未经验证；话题参照毕业生跟踪调查通常所问（就业状况、月收入、专业相关度、变动、满意度、对母校的评价）。',
    en: 'Questions written for this product, tested by nobody; the topics are those that follow-up studies of graduates usually ask about (situation, pay, relation to the major, changes, contentment, the school looked back on).',
  },
  questions: [
    {
      id: 'situation',
      form: 'choice',
      most: 1,
      isRequired: true,
      zh: '你现在主要在做什么？',
      en: 'What do you mainly do now?',
      options: [
        { code: 'employed', zh: '在单位工作', en: 'Work for an employer' },
        { code: 'own-business', zh: '自己创业', en: 'Run my own business' },
        { code: 'freelance', zh: '自由职业', en: 'Work freelance' },
        { code: 'service', zh: '服役或基层项目', en: 'Military service or a grassroots project' },
        { code: 'study', zh: '继续读书', en: 'Study on' },
        { code: 'preparing-study', zh: '准备升学或留学', en: 'Prepare to study on' },
        { code: 'public-examination', zh: '准备公招考试', en: 'Prepare for a public examination' },
        { code: 'seeking', zh: '在找工作', en: 'Look for work' },
        { code: 'other', zh: '暂时做别的', en: 'Something else for now' },
      ],
    },
    { id: 'place', form: 'text', longest: 60, zh: '在哪里，做什么？', en: 'Where, and as what?', askedOf: { question: 'situation', options: [...working, 'study'] } },
    {
      id: 'pay',
      form: 'choice',
      most: 1,
      zh: '每月税前收入大约多少？',
      en: 'About how much a month, before tax?',
      askedOf: atWork,
      options: SALARY_BANDS.map(({ code, zh, en }) => ({ code, zh, en })),
    },
    {
      id: 'closeness',
      form: 'rating',
      zh: '现在做的和所学专业有多近？',
      en: 'How close is it to your major?',
      askedOf: atWork,
      options: [
        { zh: '完全无关', en: 'Nothing to do with it' },
        { zh: '不太相关', en: 'Rather far' },
        { zh: '有一些相关', en: 'Somewhat close' },
        { zh: '比较相关', en: 'Close' },
        { zh: '就是本专业', en: 'The very field' },
      ],
    },
    {
      id: 'moves',
      form: 'choice',
      most: 1,
      zh: '毕业以来换过几次工作？',
      en: 'How often have you changed jobs since graduation?',
      askedOf: { question: 'situation', options: [...working, 'seeking', 'public-examination'] },
      options: [
        { code: 'none', zh: '没换过', en: 'Never' },
        { code: 'once', zh: '一次', en: 'Once' },
        { code: 'twice', zh: '两次', en: 'Twice' },
        { code: 'more', zh: '三次及以上', en: 'Three times or more' },
      ],
    },
    { id: 'work', form: 'rating', zh: '对现在的工作满意吗？', en: 'How content are you with your work?', askedOf: atWork, options: content },
    { id: 'growth', form: 'rating', zh: '对成长的空间满意吗？', en: 'How content are you with how you grow in it?', askedOf: atWork, options: content },
    { id: 'life', form: 'rating', zh: '对现在的生活总的来说满意吗？', en: 'All in all, how content are you with your life now?', options: content },
    {
      id: 'helped',
      form: 'choice',
      most: 3,
      zh: '回头看，什么最有帮助？最多选三项',
      en: 'Looking back, what helped most? Up to three',
      options: [
        { code: 'courses', zh: '专业课', en: 'Courses of the major' },
        { code: 'projects', zh: '项目和实验', en: 'Projects and labs' },
        { code: 'internships', zh: '实习', en: 'Internships' },
        { code: 'competitions', zh: '竞赛', en: 'Competitions' },
        { code: 'student-work', zh: '学生工作和志愿服务', en: 'Student work and volunteering' },
        { code: 'teachers', zh: '老师', en: 'Teachers' },
        { code: 'career-office', zh: '就业指导', en: 'Career guidance' },
        { code: 'seniors', zh: '学长学姐和同学', en: 'Seniors and classmates' },
        { code: 'family', zh: '家人', en: 'Family' },
        { code: 'self-study', zh: '自学', en: 'Teaching myself' },
      ],
    },
    {
      id: 'missing',
      form: 'choice',
      most: 3,
      zh: '什么是当时该多学一点的？最多选三项',
      en: 'What should there have been more of? Up to three',
      options: [
        { code: 'depth', zh: '专业知识', en: 'Depth in the field' },
        { code: 'tools', zh: '软件和工具', en: 'Software and tools' },
        { code: 'practice', zh: '动手实践', en: 'Hands-on practice' },
        { code: 'writing', zh: '写作', en: 'Writing' },
        { code: 'speaking', zh: '表达', en: 'Speaking' },
        { code: 'teamwork', zh: '协作', en: 'Working together' },
        { code: 'language', zh: '外语', en: 'Foreign languages' },
        { code: 'data', zh: '数据和人工智能', en: 'Data and AI' },
        { code: 'job-search', zh: '求职', en: 'Searching for a job' },
        { code: 'pressure', zh: '面对压力', en: 'Dealing with pressure' },
      ],
    },
    { id: 'teaching', form: 'rating', zh: '对母校的教学满意吗？', en: 'How content are you with the teaching you had?', options: content },
    { id: 'guidance', form: 'rating', zh: '对母校的就业服务满意吗？', en: 'How content are you with the career services you had?', options: content },
    {
      id: 'again',
      form: 'rating',
      zh: '再选一次，还会选这个专业吗？',
      en: 'If you chose again, would it be this major?',
      options: [
        { zh: '一定不会', en: 'Surely not' },
        { zh: '多半不会', en: 'Probably not' },
        { zh: '说不准', en: 'Hard to say' },
        { zh: '多半会', en: 'Probably' },
        { zh: '一定会', en: 'Surely' },
      ],
    },
    { id: 'words', form: 'text', longest: 300, zh: '想对以后的自己说点什么？', en: 'What would you like to tell your later self?' },
  ],
}

/** Every version that was ever asked, oldest first. */
export const SURVEY_VERSIONS: readonly Questionnaire[] = [graduateFollowUp1]

/** What is asked today. */
export const CURRENT_SURVEY: Questionnaire = graduateFollowUp1

export function questionnaireOf(version: string): Questionnaire | undefined {
  return SURVEY_VERSIONS.find((one) => one.version === version)
}
