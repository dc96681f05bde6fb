import { closedLabels, type LabelGroup, labelKey } from '~/domain/cards/label-groups'
import { hasWords, identityOf } from '~/domain/cards/label-identity'
import { LABEL_NAMES, LABEL_NAMES_BY_KEY } from '~/reference/labels/label-names'
import type { Translate } from '~/src/i18n/i18n'
import type { PickerOption } from '~/src/ui/picker/picker-option'
import type { TalentFilter, TalentsFound } from './talent-search'

/** Marks a choice that was typed: no group is called so. */
const typedMark = 'typed:'

/** What the filter asks of one group, as the values of its picker. */
export function askedOf({ labels, labelWords }: TalentFilter, group: LabelGroup): string[] {
  return [...labels.filter((key) => key.startsWith(`${group}:`)), ...labelWords.filter((one) => one.group === group).map(({ words }) => typedMark + words)]
}

/** The filter with other values asked of one group. */
export function askOf(filter: TalentFilter, group: LabelGroup, values: readonly string[]): TalentFilter {
  const typed = values.filter((value) => value.startsWith(typedMark)).map((value) => value.slice(typedMark.length))
  return {
    ...filter,
    labels: [...filter.labels.filter((key) => !key.startsWith(`${group}:`)), ...values.filter((value) => !value.startsWith(typedMark))],
    labelWords: hasWords(group) ? [...filter.labelWords.filter((one) => one.group !== group), ...typed.map((words) => ({ group, words }))] : filter.labelWords,
  }
}

interface Words {
  t: Translate
  /** a label's key in words */
  nameOf: (key: string) => string
}

/**
 * What can be chosen of one group: the commonest of whoever is in question with how many carry it, then everything that
 * the group knows, whoever has it, then what was chosen and is in neither.
 */
export function labelOptions(group: LabelGroup, choices: TalentsFound['choices'] | undefined, asked: readonly string[], { t, nameOf }: Words): PickerOption[] {
  const counts = new Map((choices?.labels ?? []).filter(({ key }) => key.startsWith(`${group}:`)).map(({ key, count }) => [key, count]))
  const written = new Map((choices?.labelWords ?? []).map(({ key, words }) => [key, words]))
  const known = hasWords(group) ? LABEL_NAMES.filter((name) => name.group === group).map(({ code }) => `${group}:${code}`) : closedLabels[group].map((value) => `${group}:${value}`)
  const first = hasWords(group) ? [...counts.keys()] : []
  return [...new Set([...first, ...known, ...asked])].map((value) => {
    if (value.startsWith(typedMark)) return typedOption(value.slice(typedMark.length), t)
    const count = counts.get(value)
    const name = LABEL_NAMES_BY_KEY.get(value)
    return {
      value,
      label: written.get(value) ?? nameOf(value),
      ...(count !== undefined && { hint: t('talents.filter.carriedBy', { n: count }) }),
      ...(name && { keywords: [name.zh, name.en, ...name.aliases].join(' ') }),
    }
  })
}

/** What a text typed into a group's search asks for: the label it means, or whatever holds its words. @returns null for marks alone */
export function optionTyped(group: LabelGroup, text: string, { t, nameOf }: Words): PickerOption | null {
  const words = text.trim().slice(0, 40)
  const identity = hasWords(group) ? identityOf({ group, value: words }) : null
  if (!identity) return null
  const key = labelKey(identity)
  if (!LABEL_NAMES_BY_KEY.has(key)) return typedOption(words, t)
  return identity.group === group ? { value: key, label: nameOf(key) } : null
}

function typedOption(words: string, t: Translate): PickerOption {
  return { value: typedMark + words, label: t('talents.filter.typed', { words }) }
}
