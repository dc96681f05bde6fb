import type { CatalogueSource } from './catalogue-source'
import type { CodeEntry } from './code-entry'

export const PEOPLE_AND_SCHOOLS_SOURCE: CatalogueSource = {
  id: 'people-and-schools',
  title: '毕业生信息采集 困难类别代码；高等学校办学类型',
  year: 2023,
  version: '1',
  publisher: '教育部；各省就业指导中心',
  obtained: 'Hardship codes 0–7 as provincial front ends show them, types of school from the list of universities; common knowledge of the field',
  licence: 'Codes of official forms: facts, free to use',
  note: 'Hardship is sensitive data: see the privacy rules before showing or matching by it (it is never matched by).',
}

/** 困难类别; combinations have codes of their own. */
export const HARDSHIP_CATEGORIES = [
  { code: '0', zh: '非困难生', en: 'None' },
  { code: '1', zh: '就业困难', en: 'Hard to place' },
  { code: '2', zh: '家庭困难', en: 'Household in need' },
  { code: '3', zh: '就业困难和家庭困难', en: 'Hard to place and household in need' },
  { code: '4', zh: '残疾', en: 'Disabled' },
  { code: '5', zh: '就业困难和残疾', en: 'Hard to place and disabled' },
  { code: '6', zh: '家庭困难和残疾', en: 'Household in need and disabled' },
  { code: '7', zh: '就业困难、家庭困难和残疾', en: 'All three' },
] as const satisfies readonly CodeEntry[]

export const SCHOOL_TYPES = [
  { code: 'university', zh: '普通本科高校', en: 'University' },
  { code: 'vocational', zh: '本科层次职业学校', en: 'Vocational university' },
  { code: 'junior-college', zh: '高职（专科）院校', en: 'Junior college' },
  { code: 'research-institute', zh: '培养研究生的科研机构', en: 'Research institute with graduate students' },
  { code: 'adult-college', zh: '成人高等学校', en: 'Adult college' },
] as const satisfies readonly CodeEntry[]
