import { type ChapterKey, chaptersOf, type SemesterKey, type Studies } from '~/domain/cards/chapters'
import { furtherSemesters } from '~/domain/cards/entry-rules'
import type { TextTools } from '~/src/i18n/use-text'
import type { PickerOption } from '~/src/ui/picker/picker-option'
import { chapterName } from './chapter-words'

/**
 * Where an entry may stand: the usual chapters and those that something is in, and behind a further choice the semesters
 * around them, for who repeats a year, goes abroad or began early.
 * @param used chapters that something stands in already
 */
export function chapterOptions(words: Pick<TextTools, 't' | 'find'>, studies: Studies, used: readonly ChapterKey[]): PickerOption[] {
  const near = chaptersOf(studies, used)
  const optionOf = (key: ChapterKey): PickerOption => ({ value: key, label: chapterName(words, key, studies), keywords: key })
  const branch = (when: 'before' | 'after', keys: readonly SemesterKey[]): PickerOption[] => {
    const children = keys.filter((key) => !near.includes(key)).map(optionOf)
    return children.length === 0 ? [] : [{ value: `further.${when}`, label: words.t(`chapters.entry.further.${when}`), hint: words.t(`chapters.entry.furtherHint.${when}`), isBranchOnly: true, children }]
  }
  const { before, after } = furtherSemesters(studies)
  return [...near.map(optionOf), ...branch('after', after), ...branch('before', before)]
}
