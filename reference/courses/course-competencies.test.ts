import { COMPETENCIES_BY_ID } from '../competencies/competencies'
import { COMPETITION_RULES, COURSE_RULES, competenciesOfAward, competenciesOfCourse } from './course-competencies'

const percent = (value: string) => ({ scale: 'percent', value }) as const

test('every rule names a competency there is, and a level a course can show', () => {
  const rules = [...COURSE_RULES, ...COMPETITION_RULES]
  expect(rules.filter(({ id }) => !COMPETENCIES_BY_ID.has(id)).map(({ words, id }) => `${words} ${id}`)).toEqual([])
  expect(rules.filter(({ words, ceiling }) => words.length < 2 || ceiling < 1 || ceiling > 3)).toEqual([])
})

test.each([
  ['数据结构', '91', [{ id: 'data-structures', level: 2 }]],
  ['数据结构与算法 A（双语）', '72', [{ id: 'data-structures', level: 1 }]],
  ['数据结构', '59.9', []],
  ['JavaScript 程序设计', '85', [{ id: 'web-frontend', level: 2 }]],
  ['Python 数据分析', '85', [{ id: 'python', level: 2 }, { id: 'data-analysis', level: 2 }]],
  ['数据库课程设计', '88', [{ id: 'database-design', level: 3 }]],
  ['有机化学实验', '88', [{ id: 'organic-synthesis', level: 2 }]],
  ['大学体育', '95', []],
] as const)('%s with %s', (name, value, shown) => {
  expect([...competenciesOfCourse(name, percent(value))].sort((a, b) => b.id.localeCompare(a.id))).toEqual([...shown].sort((a, b) => b.id.localeCompare(a.id)))
})

test('five levels and passes', () => {
  expect(competenciesOfCourse('机器学习', { scale: 'five-level', value: 'good' })).toEqual([{ id: 'machine-learning', level: 2 }])
  expect(competenciesOfCourse('机器学习', { scale: 'five-level', value: 'pass' })).toEqual([{ id: 'machine-learning', level: 1 }])
  expect(competenciesOfCourse('机器学习', { scale: 'pass', value: 'exempt' })).toEqual([])
  expect(competenciesOfCourse('机器学习', null)).toEqual([])
})

test('an award counts by its reach', () => {
  expect(competenciesOfAward('全国大学生数学建模竞赛', 'nation')).toEqual([{ id: 'mathematical-modelling', level: 4 }])
  expect(competenciesOfAward('第九届校园演讲比赛', 'school')).toEqual([{ id: 'presentation', level: 2 }])
  expect(competenciesOfAward('全国大学生英语演讲比赛', 'province')).toEqual([{ id: 'english', level: 3 }])
  expect(competenciesOfAward('拔河比赛', 'school')).toEqual([])
})
