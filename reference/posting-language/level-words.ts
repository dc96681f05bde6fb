import type { CompetencyGroup } from '../competencies/competency-groups'

type Scale = CompetencyGroup['scale']

/** Words of degree and the level each asks for, see competencies/level-scales.ts. Regular-expression source. */
export interface LevelWord {
  words: string
  level: 1 | 2 | 3 | 4 | 5
  /** the scales it speaks of; all when absent */
  scales?: readonly Scale[]
}

/**
 * The ladder of campus postings, longest words first where one begins another. On the practice scale 5 is somebody who
 * sets a team's standards: 精通 means that, whether or not the writer does; the level's sentence beside the proposal lets
 * the writer reconsider.
 */
export const LEVEL_WORDS: readonly LevelWord[] = [
  { words: '精通|专家级|专家水平|炉火纯青', level: 5 },
  { words: '母语(?:水平|级)?|双语', level: 5, scales: ['language'] },
  { words: '流利|流畅|工作语言|听说读写(?:能力)?(?:流利|熟练|优秀|俱佳)|口语(?:优秀|出色)', level: 4, scales: ['language'] },
  { words: '听说读写|读写(?:能力)?|口语良好|(?:良好|较好)的?', level: 3, scales: ['language'] },
  { words: '简单|日常|基本|基础', level: 2, scales: ['language'] },
  { words: '很强|较强|极强|超强|出色|优秀|突出|卓越|过硬|强烈', level: 4, scales: ['behaviour'] },
  { words: '良好|较好|一定|基本|具备|具有', level: 3, scales: ['behaviour'] },
  { words: '熟练(?:掌握|使用|运用|操作|应用|应对)?|纯熟|扎实|深入(?:理解|了解|掌握|研究)|深厚|丰富', level: 4 },
  { words: '熟悉|掌握|熟知|独立完成|能独立|独立|良好|较好', level: 3 },
  { words: '学过|会使用|会用|会|能用|使用过|用过|做过|具备.{0,6}基础|有.{0,6}基础|基础|基本(?:掌握|的)?|一定', level: 2 },
  { words: '了解|接触过|知道|听过|初步', level: 1 },
]

/** Experience asked for in years, at least so many → level. */
export const LEVELS_BY_YEARS: readonly { years: number; level: 3 | 4 | 5 }[] = [
  { years: 5, level: 5 },
  { years: 3, level: 4 },
  { years: 1, level: 3 },
]

/** Certificates and the level of a competency that each shows. Regular-expression source. */
export const CERTIFICATES: readonly { words: string; competency: string; level: 2 | 3 | 4 }[] = [
  { words: '(?:大学)?英语(?:专业)?八级|专八|tem-?8|雅思(?:[7-9](?:\\.\\d)?)?|托福', competency: 'english', level: 4 },
  { words: '(?:大学)?英语六级|cet-?6|(?:英语)?(?:四、?|四或|四/|四级、|四级或)六级|英语(?:专业)?四级(?=.{0,2}专)|六级', competency: 'english', level: 3 },
  { words: '(?:大学)?英语四级|cet-?4|四级', competency: 'english', level: 2 },
  { words: '日语一级|日语n1|jlpt ?n1|n1', competency: 'japanese', level: 4 },
  { words: '日语二级|日语n2|jlpt ?n2|n2', competency: 'japanese', level: 3 },
  { words: '普通话(?:水平)?(?:测试)?(?:达到)?(?:二级甲等|二甲|一级乙等|一乙)', competency: 'mandarin', level: 4 },
  { words: '普通话(?:水平)?(?:测试)?(?:达到)?(?:二级乙等|二乙)', competency: 'mandarin', level: 3 },
  { words: '初级会计|会计从业', competency: 'financial-accounting', level: 3 },
  { words: '教师资格证?|教资', competency: 'lesson-planning', level: 3 },
  { words: '护士(?:执业)?资格证?', competency: 'nursing-care', level: 3 },
  { words: '法律职业资格|法考', competency: 'legal-research', level: 3 },
]
