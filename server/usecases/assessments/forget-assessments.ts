import { withAssessed } from '~/domain/assessments/assessed-competencies'
import type { Transaction } from '../../ports/documents'
import { moveCounted } from './move-counted'
import { everySitting } from './settle-statistics'

/**
 * Removes everything a student ever answered: the sittings, their share in every figure, and what they put on the card.
 * For deletion, and for a record that passes to somebody else. The caller marks the student as changed for the market.
 */
export async function forgetAssessments(tx: Transaction, studentId: string, now: string): Promise<void> {
  const sittings = await tx.find('sittings', { studentId }, everySitting)
  await moveCounted(tx, sittings.map((sitting) => ({ sitting, to: [] })), now)
  for (const { _id } of sittings) await tx.remove('sittings', _id)
  const assessed = sittings.flatMap((sitting) => sitting.assessed)
  const card = sittings.length > 0 ? await tx.get('cards', studentId) : null
  if (card) await tx.update('cards', studentId, { set: { evaluations: {}, profile: { ...card.profile, competencies: withAssessed(card.profile.competencies, assessed, []) } } })
}
