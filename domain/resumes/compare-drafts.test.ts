import { differingParts } from './compare-drafts'
import { noWording, type ResumeDraft } from './resume-draft'

const chosen = (entryId: string, text = '') => ({ entryId, wording: { ...noWording, text } })
const draft: ResumeDraft = {
  ...{ template: 'classic', language: 'zh-CN', name: '', headline: '后端', phone: '', email: '', city: '', link: '', summary: '', education: noWording, competencies: ['python'], skills: '' },
  sections: [{ section: 'internships', entries: [chosen('a', '写接口'), chosen('b')] }, { section: 'hobbies', entries: [] }],
}
const entries = (list: ResumeDraft['sections'][number]['entries']): ResumeDraft => ({ ...draft, sections: [{ section: 'internships', entries: list }, { section: 'hobbies', entries: [] }] })

test.each([
  ['nothing', draft, []],
  ['the template', { ...draft, template: 'compact' }, ['look']],
  ['a telephone number', { ...draft, phone: '139' }, ['heading']],
  ['summary and skills', { ...draft, summary: 'x', competencies: [] }, ['summary', 'skills']],
  ['the order of entries', entries([chosen('b'), chosen('a', '写接口')]), ['choice']],
  ['an entry without own words left out', entries([chosen('a', '写接口')]), ['choice']],
  ['the words of an entry', entries([chosen('a', '写了六个接口'), chosen('b')]), ['wording']],
  ['a section put away', { ...draft, sections: draft.sections.slice(0, 1) }, ['choice']],
  ['when the studies began', { ...draft, education: { ...noWording, startsOn: '2025-09' } }, ['education']],
  ['the school’s wording', { ...draft, education: { ...noWording, text: '前 5 %' } }, ['education']],
] as const)('%s differs', (_, other, parts) => {
  expect(differingParts(draft, other)).toEqual(parts)
})
