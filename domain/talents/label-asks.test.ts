import { type AskedLabels, labelAsksOf, meetsLabels } from './label-asks'

const meets = (asked: Partial<AskedLabels>, labels: readonly string[]) => meetsLabels(labelAsksOf({ labels: [], labelWords: [], ...asked }), labels)
const held = ['language:cet-6', 'internship:any', 'certificate:oracleocp', 'hobby:皮划艇']

test.each<[Partial<AskedLabels>, boolean]>([
  [{}, true],
  [{ labels: ['language:cet-6'] }, true],
  [{ labels: ['language:CET6'] }, true],
  [{ labels: ['certificate:英语六级'] }, true],
  // Who has CET-6 has CET-4, and English.
  [{ labels: ['language:cet-4'] }, true],
  [{ labels: ['language:en'] }, true],
  [{ labels: ['language:tem-8'] }, false],
  // Any of a group, all of the groups.
  [{ labels: ['language:tem-8', 'language:cet-6'] }, true],
  [{ labels: ['language:cet-6', 'internship:three-months'] }, false],
  [{ labels: ['language:cet-6', 'internship:three-months', 'internship:any'] }, true],
  [{ labels: ['certificate:Oracle OCP'] }, true],
  [{ labels: ['hobby:—'] }, false],
  [{ labels: ['learning:nothing'] }, false],
])('%j: %s', (asked, expected) => {
  expect(meets(asked, held)).toBe(expected)
})

test.each<[AskedLabels['labelWords'][number], boolean]>([
  [{ group: 'certificate', words: 'oracle' }, true],
  [{ group: 'certificate', words: 'ＯＣＰ' }, true],
  [{ group: 'hobby', words: '皮划' }, true],
  [{ group: 'hobby', words: 'oracle' }, false],
  [{ group: 'language', words: '六级' }, true],
  [{ group: 'language', words: 'CET6' }, true],
  [{ group: 'language', words: '英语' }, true],
  [{ group: 'language', words: '日语' }, false],
  [{ group: 'hobby', words: '……' }, false],
])('words %j: %s', (asked, expected) => {
  expect(meets({ labelWords: [asked] }, held)).toBe(expected)
})

test('words and labels of one group are any of them', () => {
  const asks = labelAsksOf({ labels: ['hobby:running', 'internship:any'], labelWords: [{ group: 'hobby', words: '划艇' }] })
  expect(meetsLabels(asks, held)).toBe(true)
  expect(meetsLabels(asks, ['hobby:running', 'internship:any'])).toBe(true)
  expect(meetsLabels(asks, ['hobby:reading', 'internship:any'])).toBe(false)
})
