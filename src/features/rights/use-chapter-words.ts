import { useText } from '~/src/i18n/use-text'

/** A chapter in words: 2024-1 is the autumn semester that begins in 2024. */
export function useChapterWords(): (chapter: string) => string {
  const { t } = useText()
  return (chapter) => {
    if (chapter === 'admission') return t('rights.chapter.admission')
    if (chapter === 'job-search') return t('rights.chapter.job-search')
    if (chapter === 'after') return t('rights.chapter.after')
    const [year = '', term] = chapter.split('-')
    return t(term === '1' ? 'rights.chapter.autumn' : 'rights.chapter.spring', { from: year, to: String(Number(year) + 1) })
  }
}
