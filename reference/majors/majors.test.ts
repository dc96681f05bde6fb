import { initialsOf } from '../authoring/initials'
import { JUNIOR_COLLEGE_CLASSES, JUNIOR_COLLEGE_DISCIPLINES, JUNIOR_COLLEGE_MAJORS } from './junior-college-majors'
import { loadMajors } from './load-majors'
import { DISCIPLINES, MAJORS, MAJORS_BY_CODE, MAJOR_CLASSES, MAJOR_TOKENS_BY_CODE } from './majors'

test('has the 12 disciplines, 93 classes and 816 majors that the ministry announced for 2024', () => {
  expect([DISCIPLINES.length, MAJOR_CLASSES.length, MAJORS.length]).toEqual([12, 93, 816])
  expect(MAJORS_BY_CODE.size).toBe(816)
})

test('every class lies in a discipline, every major in a class, each with names and initials', () => {
  expect(MAJOR_CLASSES.filter(({ code }) => !MAJOR_TOKENS_BY_CODE.has(code.slice(0, 2)))).toEqual([])
  expect(MAJORS.filter(({ code }) => !MAJOR_TOKENS_BY_CODE.has(code.slice(0, 4)))).toEqual([])
  for (const { zh, en, initials } of MAJOR_TOKENS_BY_CODE.values()) {
    expect(zh).toMatch(/^[\u4e00-\u9fff、]+$/)
    expect(en).toMatch(/^[A-Z][A-Za-z ,'()-]+$/)
    expect(initials).toMatch(/^[a-z]+$/)
  }
  expect(MAJORS.filter(({ zh }, index) => MAJORS.findIndex((other) => other.zh === zh) !== index)).toEqual([])
})

test.each([
  ['080901', '计算机科学与技术', false, false],
  ['080911', '网络空间安全', true, true],
  ['030101', '法学', true, false],
  ['080717', '人工智能', false, true],
  ['0502103', '旁遮普语', false, true],
])('%s is %s', (code, zh, isControlled, isSpecial) => {
  expect(MAJORS_BY_CODE.get(code)).toMatchObject({ zh, isControlled, isSpecial })
})

test('junior-college majors stand in their own disciplines', () => {
  expect(JUNIOR_COLLEGE_DISCIPLINES.every(({ code }) => code >= '41' && code <= '59')).toBe(true)
  const classes = new Set(JUNIOR_COLLEGE_CLASSES.map(({ code }) => code))
  expect(JUNIOR_COLLEGE_MAJORS.filter(({ code }) => !classes.has(code.slice(0, 4)))).toEqual([])
  expect(JUNIOR_COLLEGE_MAJORS.length).toBeGreaterThan(40)
})

test('loading our own rows as an official file finds no difference', () => {
  const suffix = (major: { isSpecial: boolean; isControlled: boolean }) => `${major.isSpecial ? 'T' : ''}${major.isControlled ? 'K' : ''}`
  const loaded = loadMajors(MAJORS.map((major) => ({ code: major.code + suffix(major), name: major.zh })), initialsOf)
  expect(loaded).toEqual({ majors: MAJORS, problems: [], added: [], missing: [], renamed: [] })
})

test('loading an official file reports bad rows and what differs', () => {
  const loaded = loadMajors(
    [
      { code: '080901', name: '计算机科学与技术' },
      { code: '080901', name: '计算机科学与技术' },
      { code: '80902', name: '软件工程' },
      { code: '080903', name: ' ' },
      { code: '050305', name: '出版学' },
      { code: '083203TK', name: '低空技术与工程' },
      { code: '149901T', name: '未知' },
    ],
    initialsOf,
  )
  expect(loaded.problems).toEqual([
    { row: 2, problem: 'DUPLICATE_CODE', value: '080901' },
    { row: 3, problem: 'MALFORMED_CODE', value: '80902' },
    { row: 4, problem: 'MISSING_NAME', value: '080903' },
    { row: 7, problem: 'UNKNOWN_CLASS', value: '149901T' },
  ])
  expect(loaded.added).toEqual(['083203', '149901'])
  expect(loaded.renamed).toEqual([{ code: '050305', ours: '编辑出版学', theirs: '出版学' }])
  expect(loaded.missing).toHaveLength(814)
  expect(loaded.majors.find(({ code }) => code === '083203')).toMatchObject({ initials: 'dkjsygc', isControlled: true })
})
