import type { CompetitionLevel, TestedLanguage } from '~/domain/cards/entry-kinds'
import type { Grade } from '~/domain/cards/grades'
import type { ResumeLanguage, ResumeSection } from './resume-kinds'

/** The words a résumé adds to the student's own. */
interface Words {
  sections: Record<ResumeSection, string>
  untilNow: string
  /** of studies whose start is not said */
  graduation: (month: string) => string
  hours: (n: number) => string
  reach: Record<CompetitionLevel, string>
  award: (reach: string, award: string) => string
  languages: Record<TestedLanguage, string>
  grades: Record<string, string>
  /** between things on one line */
  dot: string
}

export const resumeWords: Record<ResumeLanguage, Words> = {
  'zh-CN': {
    sections: {
      summary: '自我评价',
      education: '教育经历',
      internships: '实习经历',
      projects: '项目经历',
      competitions: '竞赛获奖',
      practice: '校园与志愿',
      skills: '专业技能',
      certificates: '证书与语言',
      courses: '主修课程',
      hobbies: '兴趣爱好',
    },
    untilNow: '至今',
    graduation: (month) => `${month} 毕业`,
    hours: (n) => `${n} 小时`,
    reach: { school: '校级', city: '市级', province: '省级', nation: '国家级', international: '国际级' },
    award: (reach, award) => reach + award,
    languages: { zh: '普通话', en: '英语', ja: '日语', ko: '韩语', fr: '法语', de: '德语', ru: '俄语', es: '西班牙语' },
    grades: { excellent: '优秀', good: '良好', medium: '中等', pass: '合格', fail: '不合格', exempt: '免修' },
    dot: ' · ',
  },
  en: {
    sections: {
      summary: 'Profile',
      education: 'Education',
      internships: 'Internships',
      projects: 'Projects',
      competitions: 'Awards',
      practice: 'Campus & Volunteering',
      skills: 'Skills',
      certificates: 'Certificates & Languages',
      courses: 'Courses',
      hobbies: 'Interests',
    },
    untilNow: 'Present',
    graduation: (month) => `Graduation ${month}`,
    hours: (n) => `${n} hours`,
    reach: { school: 'university level', city: 'city level', province: 'provincial level', nation: 'national level', international: 'international' },
    award: (reach, award) => [award, reach].filter((text) => text !== '').join(', '),
    languages: { zh: 'Mandarin', en: 'English', ja: 'Japanese', ko: 'Korean', fr: 'French', de: 'German', ru: 'Russian', es: 'Spanish' },
    grades: { excellent: 'Excellent', good: 'Good', medium: 'Average', pass: 'Pass', fail: 'Fail', exempt: 'Exempt' },
    dot: ', ',
  },
}

export function gradeText({ scale, value }: Grade, language: ResumeLanguage): string {
  return scale === 'percent' ? value : (resumeWords[language].grades[value] ?? value)
}
