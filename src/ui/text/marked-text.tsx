import { Text as TaroText } from '@tarojs/components'
import { classes } from '~/src/ui/classes'
import styles from './marked-text.module.scss'

/** A stretch of a text that stands out; offsets in UTF-16 units. */
export interface Mark {
  start: number
  end: number
  /** danger, warning: something to look into · found: what was searched for */
  tone: 'danger' | 'warning' | 'found'
  /** What the mark means, for a screen reader; one that was searched for needs no word. */
  label?: string
}

/** One line of a text with the marks that fall on it. @param offset where the line begins in the text the marks count in */
export function MarkedText({ line, offset, marks }: { line: string; offset: number; marks: readonly Mark[] }) {
  const parts: { text: string; mark?: Mark }[] = []
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start - offset)
    const end = Math.min(line.length, mark.end - offset)
    if (end <= start) continue
    parts.push({ text: line.slice(at, start) }, { text: line.slice(start, end), mark })
    at = end
  }
  parts.push({ text: line.slice(at) })
  return (
    <>
      {parts.map(({ text, mark }, index) =>
        mark ? (
          <TaroText key={index} className={classes(styles.mark, styles[mark.tone])} {...(mark.label !== undefined && { 'aria-label': `${mark.label} ${text}` })}>
            {text}
          </TaroText>
        ) : (
          text
        ),
      )}
    </>
  )
}
