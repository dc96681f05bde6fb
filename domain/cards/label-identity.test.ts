import { labelKey, type LabelGroup } from './label-groups'
import { countsAs, identityOf, labelOfKey, spelledLabel } from './label-identity'

const keyOf = (group: LabelGroup, value: string) => {
  const identity = identityOf({ group, value })
  return identity && labelKey(identity)
}

test.each<[string, readonly string[]]>([
  ['language:cet-6', ['CET6', 'CET-6', 'cet 6', 'ＣＥＴ－６', '大学英语六级', '英语六级', '全国大学英语六级考试', '英语六级证书', 'CET-6（562 分）', 'CET-6 562', '英语六级 560分', '大学英语六级（CET-6）']],
  ['language:cet-4', ['CET4', '四级', '大学英语四级考试(CET4)', '国家英语四级']],
  ['language:tem-8', ['专八', 'TEM 8', '英语专业八级']],
  ['language:ielts', ['雅思', 'IELTS 7.5', '雅思 7 分', 'Ielts: 6.5', '雅思考试']],
  ['language:toefl', ['托福', 'TOEFL iBT 105', 'toefl', '托福 98']],
  ['language:jlpt-n1', ['N1', '日语 N1', 'JLPT N1', '日语能力考试N1', '日语能力考试 N1 证书']],
  ['certificate:ncre-2', ['NCRE 二级', '计算机二级', '全国计算机等级考试二级', '计算机二级 Python', '计算机等级考试二级（MS Office）', '计算机二级证书', '计算机二级C++']],
  ['certificate:software-2', ['软考中级', '软件设计师（中级）', '软件设计师', '软件设计师中级']],
  ['certificate:teacher-senior', ['高中教师资格证', '高级中学教师资格证（数学）', '高级中学教师资格']],
  ['certificate:teacher', ['教师资格证', '教资', '教师资格']],
  ['certificate:mandarin-2a', ['普通话二级甲等', '普通话二甲', '普通话二级甲等证书', '普通话二甲 88.5 分']],
  ['certificate:law', ['法律职业资格证', '法考', '法律职业资格A证', '国家法律职业资格证书']],
  ['certificate:accountant-1', ['初级会计', '初级会计职称', '初级会计专业技术资格', '会计初级']],
  ['certificate:cpa-professional', ['CPA 专业阶段', '注会专业阶段']],
  ['certificate:driving', ['驾照', '机动车驾驶证', 'C1 驾照', '驾驶证（C1）', 'c1']],
  ['hobby:running', ['跑步', '长跑', '马拉松', 'Running']],
])('%s goes by many names, whatever it is written as', (key, names) => {
  const group = labelOfKey(key)?.group ?? 'hobby'
  for (const name of names) expect([name, keyOf(group, name)]).toEqual([name, key])
  // A certificate and a language test may be written as either.
  if (group !== 'hobby') for (const name of names) expect(keyOf(group === 'language' ? 'certificate' : 'language', name)).toBe(key)
})

test.each([
  ['certificate', 'Oracle OCP', 'certificate:oracleocp'],
  ['certificate', 'oracle-ocp', 'certificate:oracleocp'],
  ['certificate', 'ＯＲＡＣＬＥ　ＯＣＰ', 'certificate:oracleocp'],
  ['certificate', 'C++ 程序员', 'certificate:c++程序员'],
  ['hobby', ' 皮划艇 ', 'hobby:皮划艇'],
  ['hobby', '六级', 'hobby:六级'],
  ['practice', 'project', 'practice:project'],
] as const)('%s %s is compared as %s', (group, value, key) => {
  expect(keyOf(group, value)).toBe(key)
})

test('what it is compared as is compared as itself', () => {
  for (const key of ['language:cet-6', 'certificate:oracleocp', 'hobby:皮划艇', 'internship:three-months', 'language:en']) {
    const label = labelOfKey(key)
    expect(label && keyOf(label.group, label.value)).toBe(key)
  }
})

test('what has no known name stays as it was written; marks alone are none', () => {
  expect(spelledLabel({ group: 'certificate', value: ' Oracle  OCP ' })).toEqual({ group: 'certificate', value: 'Oracle OCP' })
  expect(identityOf({ group: 'hobby', value: '—' })).toBeNull()
  expect(labelOfKey('skill:python')).toBeNull()
  expect(labelOfKey('hobby:')).toBeNull()
})

test('who has more has less, and a test shows its language', () => {
  expect(countsAs('language:cet-6')).toEqual(['language:cet-6', 'language:cet-4', 'language:en'])
  expect(countsAs('certificate:teacher-senior')).toEqual(['certificate:teacher-senior', 'certificate:teacher-junior', 'certificate:teacher-primary', 'certificate:teacher'])
  expect(countsAs('certificate:teacher-kindergarten')).toEqual(['certificate:teacher-kindergarten', 'certificate:teacher'])
  expect(countsAs('language:en')).toEqual(['language:en'])
  expect(countsAs('hobby:皮划艇')).toEqual(['hobby:皮划艇'])
})
