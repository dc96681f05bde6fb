import { useMemo } from 'react'
import { type ChapterKey, entryYearOf, firstYearOf, isSemester, type Studies } from '~/domain/cards/chapters'
import { type TextTools, useText } from '~/src/i18n/use-text'

/** How a chapter is called: by the year of study while it is one of the course, otherwise by its autumn or spring. */
export function chapterName({ t, find }: Pick<TextTools, 't' | 'find'>, key: ChapterKey, studies: Studies): string {
  if (!isSemester(key)) return t(`chapters.${key}`)
  const term = key.endsWith('1') ? '1' : '2'
  const autumn = Number(key.slice(0, 4))
  const isOfCourse = autumn >= entryYearOf(studies) && autumn < studies.graduationYear
  const year = isOfCourse ? find(`chapters.year.${studies.level}.${autumn - firstYearOf(studies) + 1}`) : undefined
  return year === undefined ? chapterSpan({ t }, key) : t('chapters.semester', { year, term: t(`chapters.term.${term}`) })
}

/** When a semester is: '2024 秋', and the spring by the year it lies in. */
export function chapterSpan({ t }: Pick<TextTools, 't'>, key: ChapterKey): string {
  if (!isSemester(key)) return ''
  const year = Number(key.slice(0, 4))
  return key.endsWith('1') ? t('chapters.span.1', { year }) : t('chapters.span.2', { year: year + 1 })
}

export function useChapterName(studies: Studies): (key: ChapterKey) => string {
  const words = useText()
  return useMemo(() => (key) => chapterName(words, key, studies), [words, studies])
}
