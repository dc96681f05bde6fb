import type { CatalogueSource } from '../catalogue-source'

export const COURSE_COMPETENCIES_SOURCE: CatalogueSource = {
  id: 'course-competencies',
  title: '课程与竞赛对应的能力',
  year: 2026,
  version: '1',
  publisher: 'Yicheng contributors',
  obtained:
    'Written for this product: names of courses and competitions as they are common on campus (common knowledge of the field); the competency and the ceiling of each are our own judgement',
  licence: 'MIT, as this repository',
  note: 'A subset: courses that are taught under the same name at most schools. A course it does not know shows no competency.',
}
