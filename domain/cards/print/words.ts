import type { ChapterKey } from '../chapters'
import type { EntryKind, VerificationState } from '../entry-kinds'
import type { Locale } from '~/domain/catalogues/locale'
import type { SurveyRound } from '~/domain/surveys/survey-rounds'

interface Words {
  title: string
  chapter: (key: ChapterKey) => string
  kinds: Record<EntryKind, string>
  competencies: string
  provenance: Record<'self' | 'assessed' | 'record' | 'employer', string>
  level: (n: number) => string
  verification: Record<VerificationState, string>
  /** of an entry that somebody else wrote, while it is not verified */
  lapsed: string
  courses: [course: string, credits: string, grade: string]
  fields: { college: string; className: string; level: string; graduation: string }
  rounds: Record<SurveyRound, string>
  /** between several answers */
  separator: string
  nothing: string
  printed: (on: string) => string
}

export const cardWords: Record<Locale, Words> = {
  'zh-CN': {
    title: '职业卡',
    chapter: (key) =>
      key === 'admission' ? '入学前后' : key === 'job-search' ? '求职' : key === 'after' ? '毕业之后' : key.endsWith('-1') ? `${key.slice(0, 4)} 年秋季学期` : `${Number(key.slice(0, 4)) + 1} 年春季学期`,
    kinds: {
      'gaokao-choice': '高考选科',
      'wished-major': '志愿专业',
      course: '课程',
      internship: '实习',
      project: '项目',
      volunteering: '志愿服务',
      'student-work': '学生工作',
      'start-up': '创业',
      competition: '竞赛',
      certificate: '证书',
      language: '语言',
      hobby: '爱好',
      reflection: '学期回顾',
    },
    competencies: '能力',
    provenance: { self: '自评', assessed: '测评', record: '学校记录', employer: '用人单位' },
    level: (n) => `${n} 级`,
    verification: { unverified: '自己填写', verified: '已核验', disputed: '有异议' },
    lapsed: '现在未核验',
    courses: ['课程', '学分', '成绩'],
    fields: { college: '学院', className: '班级', level: '学历', graduation: '毕业年份' },
    rounds: { 'half-year': '毕业半年', 'three-years': '毕业三年', 'five-years': '毕业五年' },
    separator: '、',
    nothing: '还没有写下任何经历。',
    printed: (on) => `一程 Yicheng · ${on} 导出`,
  },
  en: {
    title: 'Career card',
    chapter: (key) => (key === 'admission' ? 'Before and at admission' : key === 'job-search' ? 'Job search' : key === 'after' ? 'After graduation' : key.endsWith('-1') ? `Autumn ${key.slice(0, 4)}` : `Spring ${Number(key.slice(0, 4)) + 1}`),
    kinds: {
      'gaokao-choice': 'Gaokao subjects',
      'wished-major': 'Major wished for',
      course: 'Course',
      internship: 'Internship',
      project: 'Project',
      volunteering: 'Volunteering',
      'student-work': 'Student work',
      'start-up': 'Start-up',
      competition: 'Competition',
      certificate: 'Certificate',
      language: 'Language',
      hobby: 'Interest',
      reflection: 'Looking back',
    },
    competencies: 'Competencies',
    provenance: { self: 'own rating', assessed: 'assessed', record: 'school record', employer: 'employer' },
    level: (n) => `level ${n}`,
    verification: { unverified: 'own entry', verified: 'verified', disputed: 'disputed' },
    lapsed: 'not verified now',
    courses: ['Course', 'Credits', 'Grade'],
    fields: { college: 'College', className: 'Class', level: 'Degree', graduation: 'Graduation' },
    rounds: { 'half-year': 'Half a year on', 'three-years': '3 years on', 'five-years': '5 years on' },
    separator: ', ',
    nothing: 'No entries yet.',
    printed: (on) => `Yicheng · exported ${on}`,
  },
}
