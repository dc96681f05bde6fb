import type { CatalogueSource } from '../catalogue-source'

export const OCCUPATIONS_SOURCE: CatalogueSource = {
  id: 'occupations',
  title: '中华人民共和国职业分类大典(2022年版)',
  year: 2022,
  version: '1',
  publisher: '人力资源和社会保障部、国家市场监督管理总局、国家统计局',
  obtained:
    'Codes and names from a public transcription of the 2022 edition (solisamicus/occstructor), those that graduates enter; families, titles, majors and default competency profiles are our own',
  licence: 'Codes and names of an official classification: facts, free to use; the rest MIT, as this repository',
  note: 'A subset of the 1,636 detailed occupations. Profiles are starting points for a recruiter, not requirements of the classification.',
}
