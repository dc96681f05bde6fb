import type { CatalogueSource } from './catalogue-source'
import type { CodeEntry } from './code-entry'
import { indexByCode } from './parse-rows'

export const EMPLOYER_KINDS_SOURCE: CatalogueSource = {
  id: 'employer-kinds',
  title: '毕业生就业统计 单位性质代码；统计上大中小微型企业划分（人员规模分段）',
  year: 2023,
  version: '1',
  publisher: '教育部；国家统计局',
  obtained: 'Kinds with the two-digit codes of graduate statistics, typed from common knowledge of the field; size bands as recruitment sites use them',
  licence: 'Facts, free to use',
  note: 'The province’s return may divide the kinds further; map on export.',
}

/** 单位性质. */
export const EMPLOYER_KINDS = [
  { code: '10', zh: '机关', en: 'Government body' },
  { code: '20', zh: '科研设计单位', en: 'Research institute' },
  { code: '21', zh: '高等教育单位', en: 'Higher education' },
  { code: '22', zh: '中初教育单位', en: 'Schools' },
  { code: '23', zh: '医疗卫生单位', en: 'Health care' },
  { code: '29', zh: '其他事业单位', en: 'Other public institution' },
  { code: '31', zh: '国有企业', en: 'State-owned enterprise' },
  { code: '32', zh: '三资企业', en: 'Foreign-funded enterprise' },
  { code: '39', zh: '民营企业', en: 'Private enterprise' },
  { code: '40', zh: '部队', en: 'Armed forces' },
  { code: '55', zh: '农村建制村', en: 'Village' },
  { code: '56', zh: '城镇社区', en: 'Urban community' },
  { code: '99', zh: '其他', en: 'Other' },
] as const satisfies readonly CodeEntry[]

export type EmployerKindCode = (typeof EMPLOYER_KINDS)[number]['code']

export const EMPLOYER_KINDS_BY_CODE = indexByCode<CodeEntry>(EMPLOYER_KINDS)

/** Head count, smallest first. */
export const EMPLOYER_SIZES = [
  { code: '1-19', zh: '20 人以下', en: 'Under 20' },
  { code: '20-99', zh: '20–99 人', en: '20–99' },
  { code: '100-499', zh: '100–499 人', en: '100–499' },
  { code: '500-999', zh: '500–999 人', en: '500–999' },
  { code: '1000-9999', zh: '1000–9999 人', en: '1,000–9,999' },
  { code: '10000+', zh: '10000 人以上', en: '10,000 and more' },
] as const satisfies readonly CodeEntry[]

export type EmployerSizeCode = (typeof EMPLOYER_SIZES)[number]['code']

export const EMPLOYER_SIZES_BY_CODE = indexByCode<CodeEntry>(EMPLOYER_SIZES)
