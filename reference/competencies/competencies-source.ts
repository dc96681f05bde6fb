import type { CatalogueSource } from '../catalogue-source'

export const COMPETENCIES_SOURCE: CatalogueSource = {
  id: 'competencies',
  title: '一程能力库',
  year: 2026,
  version: '1',
  publisher: 'Yicheng contributors',
  obtained:
    'Written for this product: names after the occupation standards of 职业分类大典 2022 and what campus postings ask for; levels after the Dreyfus ladder and, for languages, the CEFR',
  licence: 'MIT, as this repository',
}
