import type { Studies } from '~/domain/cards/chapters'
import type { Card } from '../../ports/collections'

/** What decides the chapters of a card, the same as its record says. A card older than the year on it has the usual length of study. */
export function studiesOf({ profile: { level, major, graduationYear }, entryYear }: Pick<Card, 'profile' | 'entryYear'>): Studies {
  return { level, major, graduationYear, entryYear: entryYear ?? undefined }
}
