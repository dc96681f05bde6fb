import { acceptProposal, declineProposal, openProposals, type DraftToFill } from './open-proposals'
import { MAX_DECLINED, proposalKey, type LevelBasis, type ProposedCompetency, type ProposedPart } from './proposal'

const keyed = <P extends ProposedPart>(part: P) => ({ ...part, key: proposalKey(part) })
const competency = (id: string, level: ProposedCompetency['level'], more: Partial<ProposedCompetency> & { basis?: LevelBasis } = {}) => {
  const { basis = 'words', ...over } = more
  return keyed({ part: 'competencies', value: { id, level, weight: 2, isMust: false, ...over }, basis, isWelcome: false } as const)
}
const isOpen = (draft: DraftToFill, proposal: ProposedPart) => openProposals(draft, [keyed(proposal)]).length === 1

test.each<[string, DraftToFill, ProposedPart, boolean]>([
  ['a major that is not there', { majors: [] }, { part: 'majors', value: '0809' }, true],
  ['a major whose class is there', { majors: ['0809'] }, { part: 'majors', value: '080901' }, false],
  ['a class of which a major is there', { majors: ['080901'] }, { part: 'majors', value: '0809' }, true],
  ['another degree', { level: '21' }, { part: 'level', value: '14' }, true],
  ['the same degree', { level: '21' }, { part: 'level', value: '21' }, false],
  ['a city', { cities: ['230100'] }, { part: 'cities', value: '220100' }, true],
  ['pay that is there', { salary: { min: 8000, max: 12000 } }, { part: 'salary', value: { min: 8000 } }, false],
  ['another pay', { salary: { min: 8000, max: 12000 } }, { part: 'salary', value: { min: 8000, max: 15000 } }, true],
  ['an occupation where one was chosen', { occupation: '2-02-10-03' }, { part: 'occupation', value: '2-06-03-00' }, false],
  ['a year', { graduationYears: [2026] }, { part: 'graduationYears', value: 2027 }, true],
  ['a closing date', {}, { part: 'closesOn', value: '2026-12-31' }, true],
  ['a competency by words against the profile', { competencies: [{ id: 'java', level: 3, weight: 3, isMust: false }] }, competency('java', 5), true],
  ['the same level', { competencies: [{ id: 'java', level: 5, weight: 3, isMust: false }] }, competency('java', 5), false],
  ['a usual level against one that was set', { competencies: [{ id: 'java', level: 5, weight: 3, isMust: false }] }, competency('java', 3, { basis: 'usual' }), false],
  ['a must', { competencies: [{ id: 'java', level: 5, weight: 3, isMust: false }] }, competency('java', 5, { isMust: true }), true],
  ['one competency too many', { competencies: Array.from({ length: 12 }, (_, i) => ({ id: `c${i}`, level: 3, weight: 1, isMust: false })) }, competency('java', 5), false],
])('%s', (_name, draft, proposal, expected) => {
  expect(isOpen(draft, proposal)).toBe(expected)
})

test('accepting says it in the draft, after which it is no longer open', () => {
  const draft: DraftToFill = { majors: ['080901'], cities: ['230100'], salary: { max: 9000 }, graduationYears: [2027], competencies: [{ id: 'java', level: 3, weight: 3, isMust: false }] }
  const proposals = [
    keyed({ part: 'majors', value: '0809' } as const),
    keyed({ part: 'cities', value: '220100' } as const),
    keyed({ part: 'salary', value: { min: 6000 } } as const),
    keyed({ part: 'graduationYears', value: 2026 } as const),
    keyed({ part: 'headCount', value: 4 } as const),
    competency('java', 5, { isMust: true }),
    competency('sql', 3),
  ]
  let filled = draft
  for (const proposal of proposals) filled = { ...filled, ...acceptProposal(filled, proposal) }
  expect(filled).toEqual({
    majors: ['0809'],
    cities: ['230100', '220100'],
    salary: { min: 6000, max: 9000 },
    graduationYears: [2026, 2027],
    headCount: 4,
    competencies: [
      { id: 'java', level: 5, weight: 3, isMust: true },
      { id: 'sql', level: 3, weight: 2, isMust: false },
    ],
  })
  expect(openProposals(filled, proposals)).toEqual([])
})

test('musts stay within their number', () => {
  const draft: DraftToFill = { competencies: ['a', 'b'].map((id) => ({ id, level: 3, weight: 1, isMust: true })) }
  expect(acceptProposal(draft, competency('c', 3, { isMust: true })).competencies?.[2]).toMatchObject({ id: 'c', isMust: false })
})

test('what was declined stays away; the oldest make room', () => {
  const declined = declineProposal({}, 'level:21')
  expect(openProposals(declined, [keyed({ part: 'level', value: '21' } as const), keyed({ part: 'level', value: '14' } as const)]).map(({ key }) => key)).toEqual(['level:14'])
  let draft: DraftToFill = declined
  for (let i = 0; i < MAX_DECLINED; i++) draft = { ...draft, ...declineProposal(draft, `majors:${i}`) }
  expect(draft.declined).toHaveLength(MAX_DECLINED)
  expect(draft.declined).not.toContain('level:21')
})
