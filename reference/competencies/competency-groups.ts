import type { MajorToken } from '~/domain/catalogues/codes'
import type { Localized } from '~/domain/catalogues/locale'

export interface CompetencyGroup extends Localized {
  code: string
  /** The majors that mainly build these competencies; [] for groups that belong to every major. */
  majors: readonly MajorToken[]
  /** Which scale describes the levels, see level-scales.ts. */
  scale: 'behaviour' | 'language' | 'practice' | 'clinical'
}

/** In the order a reader meets them. */
export const COMPETENCY_GROUPS = [
  { code: 'general', zh: '通用能力', en: 'General', majors: [], scale: 'behaviour' },
  { code: 'language', zh: '语言', en: 'Languages', majors: [], scale: 'language' },
  { code: 'tool', zh: '工具软件', en: 'Tools', majors: [], scale: 'practice' },
  { code: 'computing', zh: '计算机与数据', en: 'Computing and data', majors: ['0809', '0701', '0712', '1201'], scale: 'practice' },
  { code: 'electronics', zh: '电子电气与自动化', en: 'Electronics and automation', majors: ['0803', '0806', '0807', '0808'], scale: 'practice' },
  { code: 'mechanical', zh: '机械与制造', en: 'Mechanical and manufacturing', majors: ['0801', '0802', '0805', '0820', '1207'], scale: 'practice' },
  { code: 'construction', zh: '土木水利与规划', en: 'Building, water and planning', majors: ['0810', '0811', '0812', '0818', '0828'], scale: 'practice' },
  { code: 'science', zh: '化材生环与农林', en: 'Chemistry, life and environment', majors: ['07', '0804', '0813', '0825', '0827', '0829', '0830', '09'], scale: 'practice' },
  { code: 'health', zh: '医药卫生', en: 'Medicine and health', majors: ['10', '0711'], scale: 'clinical' },
  { code: 'economics', zh: '经济与财会', en: 'Economics and finance', majors: ['02', '1202'], scale: 'practice' },
  { code: 'management', zh: '管理与运营', en: 'Management and operations', majors: ['12'], scale: 'practice' },
  { code: 'society', zh: '法律、公共与教育', en: 'Law, public affairs and education', majors: ['03', '04', '1204', '1205'], scale: 'practice' },
  { code: 'creative', zh: '传媒、语言与艺术', en: 'Media, languages and arts', majors: ['05', '06', '13'], scale: 'practice' },
] as const satisfies readonly CompetencyGroup[]

export type CompetencyGroupCode = (typeof COMPETENCY_GROUPS)[number]['code']
