import type { CatalogueSource } from '../catalogue-source'

export const UNDERGRADUATE_MAJORS_SOURCE: CatalogueSource = {
  id: 'majors-undergraduate',
  title: '普通高等学校本科专业目录(2024年)',
  year: 2024,
  version: '1',
  publisher: '教育部',
  obtained:
    'Put together from two public transcriptions (the editions of 2025 and 2026) less the majors added after 2024; the counts are those that the ministry announced: 12 disciplines, 93 classes, 816 majors',
  licence: 'Codes and names of an official catalogue: facts, free to use; English names are our own translations',
  note: 'Before an official return, load the ministry’s own file (load-majors.ts) and compare: the suffixes K and T were not checked one by one.',
}

export const JUNIOR_COLLEGE_MAJORS_SOURCE: CatalogueSource = {
  id: 'majors-junior-college',
  title: '职业教育专业目录(2021年)高等职业教育专科',
  year: 2021,
  version: '1',
  publisher: '教育部',
  obtained: 'The majors most often met in postings, typed from common knowledge of the field',
  licence: 'Codes and names of an official catalogue: facts, free to use; English names are our own translations',
  note: 'A subset of the 744 majors. Load the official file for the rest (load-majors.ts).',
}
