import { composeResume } from './compose-resume'
import { entryItem, pointsOf } from './entry-item'
import { periodText } from './period'
import { noWording } from './resume-draft'
import { starterDraft } from './starter-draft'
import { englishDraft, material, sampleDraft } from './testing/sample'

const partOf = (draft: typeof sampleDraft, section: string) => composeResume(draft, material).parts.find((part) => part.section === section)

test('a first draft takes the latest of each kind, the best courses, and first what the job asks for', () => {
  const draft = starterDraft(material, 'zh-CN', '后端', ['sql'])
  const entriesOf = (section: string) => draft.sections.find((part) => part.section === section)?.entries.map(({ entryId }) => entryId)
  expect(entriesOf('projects')).toEqual(['p1', 'p2'])
  expect(entriesOf('courses')).toEqual(['u1', 'u4', 'u3', 'u2', 'u5'])
  expect(entriesOf('certificates')).toEqual(['k1', 'l1'])
  expect(draft.competencies.slice(0, 2)).toEqual(['sql', 'teamwork'])
  expect(draft.competencies).not.toContain('leadership')
})

test('what the student did not word is said as the card says it, what they did is said their way, and the card stays', () => {
  const before = structuredClone(material)
  const sections = [{ section: 'internships' as const, entries: [{ entryId: 'i1', wording: { ...noWording, role: '服务端实习', text: '1、写接口\n• 写测试' } }] }]
  expect(partOf({ ...sampleDraft, sections }, 'internships')?.items).toEqual([
    { title: '冰城智联科技有限公司', role: '服务端实习', place: '', period: '2026.07 – 2026.09', lines: ['写接口', '写测试'] },
  ])
  expect(material).toEqual(before)
})

test('what the card no longer has, stands in the wrong section or is empty, is left out', () => {
  const sections = [
    { section: 'projects' as const, entries: [{ entryId: 'gone', wording: noWording }, { entryId: 'i1', wording: noWording }] },
    { section: 'summary' as const, entries: [] },
    { section: 'education' as const, entries: [] },
  ]
  expect(composeResume({ ...sampleDraft, summary: ' \n', sections }, material).parts.map(({ section }) => section)).toEqual(['education'])
  expect(partOf({ ...sampleDraft, competencies: ['java', 'leadership', 'python'] }, 'skills')?.chips).toEqual(['Java'])
})

test('education follows the record, in either language', () => {
  expect(partOf({ ...sampleDraft, education: noWording }, 'education')?.items[0]).toMatchObject({ title: '北江理工大学', role: '软件工程 · 大学本科', period: '2023.09 – 2027.06' })
  expect(partOf(englishDraft, 'education')?.items[0]).toMatchObject({ title: 'Beijiang University of Technology', role: 'Software Engineering, Bachelor', period: 'Sep 2023 – Jun 2027' })
  expect(composeResume(englishDraft, material).name).toBe('Xiaoman Lin')
  expect(composeResume({ ...sampleDraft, name: ' ' }, material).name).toBe('林小满')
})

test('studies begin when the student says so, or when it is known; otherwise they only end', () => {
  const unknown = { ...material, record: { ...material.record, entryYear: null } }
  const periodOf = (startsOn: string | undefined, of = material, language: 'zh-CN' | 'en' = 'zh-CN') =>
    composeResume({ ...sampleDraft, language, education: startsOn === undefined ? noWording : { ...noWording, startsOn } }, of).parts.find(({ section }) => section === 'education')?.items[0]?.period
  expect([periodOf(undefined), periodOf('2025-09'), periodOf('2025'), periodOf('')]).toEqual(['2023.09 – 2027.06', '2025.09 – 2027.06', '2025 – 2027', '2027.06 毕业'])
  expect([periodOf(undefined, unknown), periodOf('2025-03', unknown)]).toEqual(['2027.06 毕业', '2025.03 – 2027.06'])
  expect([periodOf('', material, 'en'), periodOf('2025', material, 'en')]).toEqual(['Graduation Jun 2027', '2025 – 2027'])
})

test('what is disputed is neither chosen first nor said by a résumé that chose it before', () => {
  const disputed = { ...material, entries: material.entries.map((entry) => ({ ...entry, isDisputed: entry.entryId === 'u1' || entry.entryId === 'i1' })) }
  const chosen = starterDraft(disputed, 'zh-CN', '').sections.flatMap(({ entries }) => entries.map(({ entryId }) => entryId))
  expect([chosen.includes('u1'), chosen.includes('i1'), chosen.includes('u2')]).toEqual([false, false, true])
  const { parts } = composeResume(sampleDraft, disputed)
  expect(parts.map(({ section }) => section)).not.toContain('internships')
  expect(parts.find(({ section }) => section === 'courses')?.items.map(({ title }) => title)).toEqual(['软件工程实践', '数据库原理', '操作系统', '大学体育'])
})

test.each([
  [{ kind: 'competition' as const, title: '数学建模', reach: 'nation' as const, award: '二等奖', endsOn: '2025-11-20' }, { role: '国家级二等奖', period: '2025.11' }],
  [{ kind: 'volunteering' as const, title: '支教', hours: 86, organisation: '星火' }, { role: '86 小时', place: '星火', period: '' }],
  [{ kind: 'start-up' as const, title: '校园二手书店', role: '发起人', startsOn: '2025-03-01' }, { title: '校园二手书店', role: '发起人' }],
  [{ kind: 'student-work' as const, title: '班长', organisation: '软工一班' }, { title: '软工一班', role: '班长' }],
  [{ kind: 'language' as const, title: 'CET-6', language: 'en' as const, score: '562' }, { role: '562', place: '英语' }],
  [{ kind: 'course' as const, title: '操作系统', grade: { scale: 'five-level' as const, value: 'good' }, startsOn: '2025-09-01' }, { role: '良好', period: '' }],
])('an entry as a line: %j', (entry, expected) => {
  expect(entryItem({ entryId: 'e', ...entry }, 'zh-CN')).toMatchObject(expected)
})

test('periods', () => {
  expect(periodText({ startsOn: '2026-07-01' }, 'zh-CN')).toBe('2026.07 – 至今')
  expect(periodText({ startsOn: '2026-07-01', endsOn: '2026-07-31' }, 'en')).toBe('Jul 2026')
  expect(periodText({ endsOn: '2026-07-31' }, 'en')).toBe('Jul 2026')
  expect(periodText({}, 'en')).toBe('')
  expect(periodText({ startsOn: '2025', endsOn: '2027' }, 'en')).toBe('2025 – 2027')
})

test('bullets that were typed go, figures that begin a line stay', () => {
  expect(pointsOf('- 一\n2、二\n3. three\n\n2025 年度奖\n3.5 绩点')).toEqual(['一', '二', 'three', '2025 年度奖', '3.5 绩点'])
})
