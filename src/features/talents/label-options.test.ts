import { labelGroups } from '~/domain/cards/label-groups'
import { TalentFilter } from '~/contract/talents'
import { translate } from '~/src/i18n/i18n'
import type { Translate } from '~/src/i18n/i18n'
import { askedOf, askOf, labelOptions, optionTyped } from './label-options'
import { askNothing, countAsked, type TalentsFound } from './talent-search'

const words = { t: ((key, ...params) => translate('zh-CN', key, ...params)) as Translate, nameOf: (key: string) => key }
const choices: TalentsFound['choices'] = {
  jobs: [],
  graduationYears: [],
  labels: [{ key: 'internship:three-months', count: 12 }, { key: 'certificate:oracleocp', count: 9 }, { key: 'certificate:driving', count: 7 }, { key: 'hobby:running', count: 6 }],
  labelWords: [{ key: 'certificate:oracleocp', words: 'Oracle OCP' }],
}

test('the commonest come first with how many carry them, then everything the group knows', () => {
  const [first, second, third] = labelOptions('certificate', choices, [], words)
  expect(first).toEqual({ value: 'certificate:oracleocp', label: 'Oracle OCP', hint: '9 位' })
  expect(second).toMatchObject({ value: 'certificate:driving', hint: '7 位' })
  expect(second?.keywords).toContain('C1驾照')
  expect(third?.hint).toBeUndefined()
  expect(labelOptions('certificate', choices, [], words).filter(({ value }) => value === 'certificate:driving')).toHaveLength(1)
})

test('a group that has only some keeps their order, whoever has them: nothing is said of who is few', () => {
  expect(labelOptions('internship', choices, [], words).map(({ value, hint }) => [value, hint])).toEqual([['internship:any', undefined], ['internship:three-months', '12 位']])
  expect(labelOptions('competition', undefined, [], words)).toHaveLength(5)
})

test('what is typed means the label it names, or whatever holds the words', () => {
  expect(optionTyped('language', ' cet 6 ', words)).toEqual({ value: 'language:cet-6', label: 'language:cet-6' })
  expect(optionTyped('hobby', '皮划艇', words)).toEqual({ value: 'typed:皮划艇', label: '带“皮划艇”的' })
  // A language test is no certificate here, and marks are nothing.
  expect(optionTyped('certificate', '六级', words)).toBeNull()
  expect(optionTyped('hobby', '——', words)).toBeNull()
  expect(optionTyped('practice', '项目', words)).toBeNull()
})

test('what is asked of a group comes back as it was, and leaves the others alone', () => {
  const once = askOf(askOf(askNothing, 'hobby', ['hobby:running', 'typed:皮划艇']), 'internship', ['internship:any'])
  expect(TalentFilter.parse(once)).toEqual(once)
  expect(once.labelWords).toEqual([{ group: 'hobby', words: '皮划艇' }])
  expect(askedOf(once, 'hobby')).toEqual(['hobby:running', 'typed:皮划艇'])
  expect(askedOf(once, 'internship')).toEqual(['internship:any'])
  expect(countAsked(once)).toBe(2)
  expect(askOf(askOf(once, 'hobby', []), 'internship', [])).toEqual(askNothing)
  expect(labelOptions('hobby', choices, askedOf(once, 'hobby'), words).find(({ value }) => value === 'typed:皮划艇')?.label).toBe('带“皮划艇”的')
})

test('every group can be asked to the full within what one search takes', () => {
  const asked = labelGroups.reduce((filter, group) => askOf(filter, group, labelOptions(group, choices, [], words).slice(0, 8).map(({ value }) => value)), askNothing)
  expect(TalentFilter.parse(asked)).toEqual(asked)
})
