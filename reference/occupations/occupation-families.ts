import type { Localized } from '~/domain/catalogues/locale'

export interface OccupationFamily extends Localized {
  code: string
}

/** How a reader browses occupations; the catalogue’s own groups are in the code (2-02-10 …). */
export const OCCUPATION_FAMILIES = [
  { code: 'it', zh: '信息技术', en: 'Information technology' },
  { code: 'electronics', zh: '电子电气', en: 'Electronics and electrical' },
  { code: 'manufacturing', zh: '机械制造', en: 'Manufacturing' },
  { code: 'construction', zh: '建筑与工程', en: 'Building and engineering' },
  { code: 'science', zh: '化工、环境、食品与农业', en: 'Chemistry, environment, food, agriculture' },
  { code: 'health', zh: '医药卫生', en: 'Health' },
  { code: 'finance', zh: '经济金融', en: 'Economics and finance' },
  { code: 'business', zh: '商务与管理', en: 'Business and management' },
  { code: 'public', zh: '法律与公共事务', en: 'Law and public affairs' },
  { code: 'education', zh: '教育', en: 'Education' },
  { code: 'media', zh: '传媒与设计', en: 'Media and design' },
] as const satisfies readonly OccupationFamily[]

export type OccupationFamilyCode = (typeof OCCUPATION_FAMILIES)[number]['code']
