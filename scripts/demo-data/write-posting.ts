import type { Posting } from '~/contract/jobs'
import type { CityCode, EducationLevel } from '~/domain/catalogues/codes'
import { simplifyMajorTokens } from '~/domain/catalogues/major-token'
import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { EDUCATION_LEVELS_BY_CODE } from '~/reference/levels'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '~/reference/majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import type { Occupation } from '~/reference/occupations/occupations'
import { OCCUPATION_PROFILES } from '~/reference/occupations/profiles'
import type { Calendar } from './calendar'
import { usualPay } from './pay'
import { BENEFITS, DUTIES, TITLE_ENDINGS, VAGUE_DUTIES } from './posting-phrases'
import type { Random } from './random'
import { DUTIES_BY_CODE } from './special-duties'

type Competencies = Posting['competencies']

const toLevel = (value: number): Competencies[number]['level'] => (value <= 1 ? 1 : value === 2 ? 2 : value === 3 ? 3 : value === 4 ? 4 : 5)

/** A posting for the occupation, whole and lawful, that says what the occupation's profile says. */
export function writePosting(random: Random, calendar: Calendar, occupation: Occupation, city: CityCode): Posting {
  const level = levelFor(random, occupation)
  const majors = majorsFor(random, occupation, level)
  const competencies = competenciesFor(random, occupation, level)
  const pay = usualPay(occupation.code, city, level)
  const min = Math.max(3000, Math.round((pay * (0.85 + random.next() * 0.25)) / 500) * 500)
  const year = calendar.graduationYear
  return {
    title: `${random.pick(occupation.aliases)}${random.pick(TITLE_ENDINGS)}`,
    occupation: occupation.code,
    duties: random.chance(0.03) ? random.pick(VAGUE_DUTIES) : dutiesText(random, occupation, level, majors, competencies),
    benefits: `${random.sample(BENEFITS, random.int(3, 6)).join('；')}。`,
    level,
    graduationYears: random.weighted([[[year], 66], [[year - 1, year], 16], [[year, year + 1], 6], [[], 12]]),
    majors,
    cities: [city],
    salary: { min, max: Math.round((min * (1.25 + random.next() * 0.4)) / 500) * 500 },
    salaryMonths: random.weighted([[12, 50], [13, 32], [14, 12], [15, 4], [16, 2]]),
    headCount: random.weighted([[1, 20], [2, 28], [3, 18], [5, 18], [10, 12], [20, 4]]),
    closesOn: calendar.dateIn(random.int(6, 110)),
    competencies,
  }
}

const isJunior = (token: string): boolean => JUNIOR_COLLEGE_TOKENS_BY_CODE.has(token)

function levelFor(random: Random, { majors, code }: Occupation): EducationLevel {
  if (code === '2-08-01-02') return '14'
  if (majors.some(isJunior)) return random.weighted([['31', 62], ['21', 38]])
  return random.weighted([['21', 80], ['31', 12], ['14', 8]])
}

function majorsFor(random: Random, { majors }: Occupation, level: EducationLevel): string[] {
  const own = majors.filter((token) => level === '31' || !isJunior(token))
  const juniorNeighbours = level === '31' && !own.some(isJunior)
  if (random.chance(0.14) || juniorNeighbours) return []
  const chosen = random.chance(0.7) ? own : random.sample(own, Math.max(1, own.length - 1))
  return simplifyMajorTokens(chosen)
}

function competenciesFor(random: Random, { code }: Occupation, level: EducationLevel): Competencies {
  const ease = level === '31' ? 1 : level === '14' ? 0 : random.int(0, 1)
  const asked = (OCCUPATION_PROFILES.get(code) ?? []).map((entry) => ({ ...entry, level: toLevel(entry.level - ease), isMust: false }))
  const kept = asked.filter(({ weight }) => weight > 1 || random.chance(0.8))
  const [first] = kept
  if (first && random.chance(0.22)) kept[0] = { ...first, level: toLevel(Math.min(first.level, random.int(2, 3))), isMust: true }
  return kept
}

function dutiesText(random: Random, { code, family }: Occupation, level: EducationLevel, majors: readonly string[], competencies: Competencies): string {
  const special = Object.keys(DUTIES_BY_CODE).find((prefix) => code.startsWith(prefix))
  const duties = random.sample(special ? (DUTIES_BY_CODE[special] ?? []) : DUTIES[family], random.int(3, 4))
  const requirements = [schooling(level, majors), ...random.sample(competencies, 3).map((one) => requirement(random, one)), random.pick(CLOSINGS)]
  const numbered = (lines: readonly string[]) => lines.map((line, index) => `${index + 1}. ${line}`).join('；\n')
  return `岗位职责：\n${numbered(duties)}。\n任职要求：\n${numbered(requirements)}。`
}

const CLOSINGS = ['做事踏实，愿意学习，能和团队好好配合', '有相关实习、竞赛或项目经历更好', '沟通顺畅，遇到问题会主动反馈', '对行业有兴趣，愿意从基础工作做起', '能尽快到岗实习，表现合格可提前转正'] as const

function schooling(level: EducationLevel, majors: readonly string[]): string {
  const names = majors.map((token) => (MAJOR_TOKENS_BY_CODE.get(token) ?? JUNIOR_COLLEGE_TOKENS_BY_CODE.get(token))?.zh ?? '').filter(Boolean)
  const kinds = names.length === 0 ? '专业不限' : `${[...new Set(names)].slice(0, 3).join('、')}等相关专业`
  return `${EDUCATION_LEVELS_BY_CODE.get(level)?.zh ?? ''}及以上学历，${kinds}`
}

function requirement(random: Random, { id, level }: Competencies[number]): string {
  const competency = COMPETENCIES_BY_ID.get(id)
  if (!competency) throw new Error(`No competency ${id}`)
  const { zh, task, group } = competency
  if (group === 'language') return level >= 4 ? `${zh}流利，可作为工作语言` : `具备${zh}读写能力`
  if (group === 'general') return level >= 4 ? `在任务重的时候也能${task.zh}` : `能${task.zh}`
  const name = /^[A-Za-z]/.test(zh) ? ` ${zh}` : zh
  if (level >= 4) return `熟练掌握${name}，能独立${task.zh}`
  if (level === 3) return `熟悉${name}，能${task.zh}`
  return random.pick([`了解${name}，愿意在工作中提高`, `学过${name}，做过课程设计或小项目`, `有${name}基础，能在指导下${task.zh}`])
}
