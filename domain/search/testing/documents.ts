import type { SearchFilters } from '../query/search-filters'
import type { SearchDocument } from '../search-document'

/** A posting of no particular kind. */
export function searchDocument(id: string, over: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    title: '管理培训生',
    employer: '松江机械有限公司',
    duties: '轮岗学习。',
    occupation: '0-00-00-00',
    cities: [],
    salaryMax: 8000,
    level: '21',
    majors: [],
    employerKind: '39',
    employerSize: '100-499',
    closesOn: '2027-06-30',
    publishedAt: '2026-10-01T00:00:00.000Z',
    ...over,
  }
}

export const noSearchFilters: SearchFilters = { cities: [], occupations: [], majors: [], level: null, salaryMin: null, employerKinds: [], employerSizes: [], closesBy: null }
