import { shownSectionsOf } from '~/domain/cards/card-sections'
import type { TalentRow } from '~/domain/talents/talent-row'
import type { Card } from '../../ports/collections'
import type { DocumentReader, Documents } from '../../ports/documents'

/** What is read of a card to list its student. */
export const listedFields = ['schoolId', 'schoolName', 'wishes', 'profile', 'isFindable', 'shownToEmployers', 'labels', 'listedIn', 'updatedAt'] as const
export type ListedCard = Pick<Card, '_id' | (typeof listedFields)[number]>

/** True when employers may find the student: they said so, and what they wish for. */
export function isListed(card: Pick<Card, 'isFindable' | 'wishes'> | null | undefined): boolean {
  return card?.isFindable === true && card.wishes !== null
}

/** What talent search knows of a student: of the card what its student shows. */
export function talentRowOf({ profile, labels = [], ...card }: ListedCard, college: string): TalentRow {
  const shown = shownSectionsOf(card)
  return { ...profile, college, competencies: shown.includes('competencies') ? profile.competencies : [], labels }
}

/** Rows of the cards that are listed; one read of the roster per thousand, for the colleges. */
export async function talentRowsOf(documents: Pick<Documents, 'getMany'> & DocumentReader, cards: readonly ListedCard[]): Promise<TalentRow[]> {
  const listed = cards.filter(isListed)
  const colleges = new Map<string, string>()
  for (let at = 0; at < listed.length; at += 1000) {
    const ids = listed.slice(at, at + 1000).map(({ _id }) => _id)
    const records = await documents.find('students', { _id: { in: ids } }, { fields: ['college'], limit: 1000 })
    for (const { _id, college } of records) colleges.set(_id, college)
  }
  return listed.map((card) => talentRowOf(card, colleges.get(card._id) ?? ''))
}
