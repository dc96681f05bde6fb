import { shownSectionsOf } from '~/domain/cards/card-sections'
import { isInForce } from '~/domain/rights/consent-texts'
import { rowLabels, type TalentRow } from '~/domain/talents/talent-row'
import type { Card } from '../../ports/collections'
import type { DocumentReader, Documents } from '../../ports/documents'

/** What is read of a card to list its student. */
export const listedFields = ['schoolId', 'schoolName', 'wishes', 'profile', 'consents', 'isFindable', 'shownToEmployers', 'labels', 'listedIn', 'updatedAt'] as const
export type ListedCard = Pick<Card, '_id' | (typeof listedFields)[number]>

/** True when the student said that employers may find them, on a wording that names what employers see. */
export function mayBeFound({ isFindable, consents }: Pick<Card, 'isFindable' | 'consents'>): boolean {
  return isFindable && isInForce('be-found-by-employers', consents['be-found-by-employers'])
}

/** True when employers may find the student, and the student said what they wish for. */
export function isListed(card: Pick<Card, 'isFindable' | 'consents' | 'wishes'> | null | undefined): boolean {
  return !!card && mayBeFound(card) && card.wishes !== null
}

/** What talent search knows of a student: of the card what its student shows. */
export function talentRowOf({ profile, labels = [], ...card }: ListedCard, college: string): TalentRow {
  const { id, schoolId, major, level, graduationYear, cities, occupations } = profile
  const competencies = shownSectionsOf(card).includes('competencies') ? profile.competencies : []
  return { id, schoolId, college, major, level, graduationYear, cities, occupations, competencies, ...rowLabels(labels) }
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
