import type { Translation } from '../translation'
import type { search as source } from '../zh-CN/search'

export const search: Translation<typeof source> = {
  label: 'Job, employer, city, pinyin',
  filters: 'Filters',
  filterPanel: 'Filters',
  clear: 'Clear all',
  clearText: 'Clear the words',
  show: 'Show results',
  forget: 'Forget recent searches',
  suggestOccupation: 'Occupation: {{name}}',
  results: 'Jobs',
  count: '{{n}} [[job|jobs]]',
  near: 'Hardly any job says "{{words}}". What sounds or looks alike is here too.',
  takeOff: 'Without "{{what}}"',
  emptyTitle: 'No such job',
  emptyText: 'Try another word, or one filter less.',
  without: 'Without "{{what}}" there [[is|are]] {{n}} [[job|jobs]].',
  withoutText: 'Without these words {{n}} [[job passes|jobs pass]] the filters.',
  field: {
    cities: 'Cities',
    occupations: 'Occupations',
    majors: 'Majors',
    level: 'My education',
    salaryMin: 'At least, a month',
    salaryUnit: 'yuan',
    employerKinds: 'Kind of employer',
    employerSizes: 'Size of employer',
    closesBy: 'Closing date',
  },
  chip: {
    salary: 'From ¥{{n}}',
    level: 'Open to: {{level}}',
    closing: 'Closes in {{n}} days',
  },
}
