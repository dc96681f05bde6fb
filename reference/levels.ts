import type { EducationLevel } from '~/domain/catalogues/codes'
import type { Localized } from '~/domain/catalogues/locale'
import type { CatalogueSource } from './catalogue-source'

export const LEVELS_SOURCE: CatalogueSource = {
  id: 'education-levels',
  title: 'GB/T 4658 学历代码',
  year: 2006,
  version: '1',
  publisher: '国家标准化管理委员会',
  obtained: 'The four levels that campus employment works with, typed from the standard',
  licence: 'Codes of a national standard: facts, free to use',
}

export interface EducationLevelEntry extends Localized {
  code: EducationLevel
  /** What people write in postings and rosters. */
  aliases: readonly string[]
}

/** Highest first. */
export const EDUCATION_LEVEL_ENTRIES: readonly EducationLevelEntry[] = [
  { code: '11', zh: '博士研究生', en: 'Doctor', aliases: ['博士', '博士研究生', 'PhD'] },
  { code: '14', zh: '硕士研究生', en: 'Master', aliases: ['硕士', '硕士研究生', '研究生'] },
  { code: '21', zh: '大学本科', en: 'Bachelor', aliases: ['本科', '大学本科', '学士', '统招本科', '全日制本科'] },
  { code: '31', zh: '大学专科', en: 'Junior college', aliases: ['专科', '大专', '高职', '大学专科', '高职高专'] },
]

export const EDUCATION_LEVELS_BY_CODE: ReadonlyMap<EducationLevel, EducationLevelEntry> = new Map(
  EDUCATION_LEVEL_ENTRIES.map((entry) => [entry.code, entry]),
)
