import { saveCardEntry as operation, type EntryContent } from '~/contract/card-entries'
import { sectionOf } from '~/domain/cards/card-sections'
import { entryProblems, mostOwnEntries } from '~/domain/cards/entry-rules'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import type { CardEntryRecord } from '../../ports/card-collections'
import type { Transaction } from '../../ports/documents'
import { unknownCodes } from '../catalogues/unknown-codes'
import { checkText } from '../safety/check-text'
import { entryTexts } from './entry-texts'
import { refreshLabelsAfter } from './refresh-labels'
import { studiesOf } from './studies-of'

/** Writes or changes an entry of one's own. */
export const saveCardEntry = implementCommand(operation, {
  prepare: ({ input: { entry }, actor: { identity }, ports }) => {
    // What no employer ever sees is nobody else's to read.
    const text = sectionOf(entry.kind) === null ? '' : entryTexts(entry)
    return checkText(text, { ports, identity, field: 'entry' })
  },
  async run({ input, actor, now, ports: { ids } }, tx) {
    const { entry } = input
    const card = await tx.get('cards', actor.membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    const problems = entryProblems(entry, studiesOf(card)) ?? unknownIn(entry)
    if (problems) return fail('INVALID_INPUT', problems)

    const entryId = input.entryId ?? newIdOf(entry, card._id, ids.random())
    const standing = await tx.get('card-entries', entryId)
    if (input.entryId !== undefined && standing?.studentId !== card._id) return fail('NOT_FOUND')
    if (standing && standing.source !== 'self') return fail('ENTRY_IMPORTED')
    if ((standing?.revision ?? 0) !== input.revision) return fail('ENTRY_CHANGED')
    if (standing && !isSameThing(standing, entry)) return fail('INVALID_INPUT', { kind: 'not-allowed' })
    if (!standing && (await isFull(tx, card._id))) return fail('TOO_MANY_ENTRIES')

    const record: CardEntryRecord = {
      ...entry,
      _id: entryId,
      studentId: card._id,
      schoolId: card.schoolId,
      source: 'self',
      verification: 'unverified',
      revision: input.revision + 1,
      createdAt: standing?.createdAt ?? now,
      updatedAt: now,
    }
    await tx.put('card-entries', record)
    await refreshLabelsAfter(entry.kind, tx, card, now)
    return ok({ entryId, revision: record.revision, savedAt: now })
  },
})

/** A chapter is looked back on once: the id says so. */
function newIdOf({ kind, chapter }: EntryContent, studentId: string, random: string): string {
  return kind === 'reflection' ? `${studentId}|reflection|${chapter}` : random
}

/** An entry stays what it is, and a reflection in the chapter it is about. */
function isSameThing(standing: CardEntryRecord, { kind, chapter }: EntryContent): boolean {
  return standing.kind === kind && (kind !== 'reflection' || standing.chapter === chapter)
}

function unknownIn(entry: EntryContent) {
  return unknownCodes({
    competencies: ['competency', entry.competencies.map(({ id }) => id)],
    major: ['major', entry.kind === 'wished-major' && entry.major !== null ? [entry.major] : []],
  })
}

async function isFull(tx: Transaction, studentId: string): Promise<boolean> {
  const own = await tx.find('card-entries', { studentId, source: 'self' }, { limit: mostOwnEntries, fields: ['kind'] })
  return own.length >= mostOwnEntries
}
