import type { InboxMessage } from '~/contract/alerts'
import type { Locale } from '~/domain/catalogues/locale'
import { formatDate } from '~/src/i18n/format/format-date'
import { formatMoment } from '~/src/i18n/format/format-relative'
import { findText, translate } from '~/src/i18n/i18n'

const coded = ['decision', 'form', 'answer', 'by', 'round'] as const
const instants = ['startsAt', 'answerBy'] as const
/** People's own words: put in quotation marks after the sentence, or left out. */
const words = ['message', 'reason', 'note'] as const

/** A row of the inbox in words. @param now ms since the epoch */
export function describeMessage({ kind, detail }: Pick<InboxMessage, 'kind' | 'detail'>, locale: Locale, now: number): { title: string; body: string } {
  const values: Record<string, string> = { ...detail }
  for (const field of coded) {
    const code = detail[field]
    if (code !== undefined) values[field] = findText(locale, `alerts.code.${field}.${code}`) ?? code
  }
  for (const field of instants) {
    const instant = detail[field]
    if (instant) values[field] = formatMoment(instant, now, locale)
  }
  if (detail.closesOn) values.closesOn = formatDate(detail.closesOn, locale)
  // An answer tells its time after the words, where there is one.
  if (kind === 'invitation-answered' && values.startsAt) values.startsAt = ` ${values.startsAt}`
  for (const field of words) {
    const text = detail[field]
    if (text !== undefined) values[field] = text === '' ? '' : translate(locale, 'alerts.words', { text })
  }
  return { title: findText(locale, `alerts.title.${kind}`, values) ?? kind, body: findText(locale, `alerts.body.${kind}`, values) ?? '' }
}
