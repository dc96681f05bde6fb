import { printCard as operation } from '~/contract/prints'
import { cardDocument } from '~/domain/cards/print/card-document'
import { cardWords } from '~/domain/cards/print/words'
import { chinaDateOf } from '~/domain/time/china-date'
import { implementQuery } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { fileNameOf } from '../resumes/file-name'
import { readPrintedCard } from './read-printed-card'
import { printed } from './printed'

/** The own card on paper, whole. It is made for the one who asks and kept nowhere. */
export const printCard = implementQuery(operation, async ({ input: { language: locale }, actor, now, ports: { documents, pages } }) => {
  const card = await readPrintedCard(documents, actor.membership.scopeId)
  if (!card) return fail('NOT_FOUND')
  return ok(await printed(pages, cardDocument({ card, locale, printedOn: chinaDateOf(now) }), fileNameOf(card.student.name, cardWords[locale].title)))
})
