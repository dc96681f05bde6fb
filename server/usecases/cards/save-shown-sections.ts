import { saveShownSections as operation } from '~/contract/card-entries'
import { cardSections } from '~/domain/cards/card-sections'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { refreshLabels } from './refresh-labels'

/** Chooses what employers see of the card; whoever asks next sees no more than that. */
export const saveShownSections = implementCommand(operation, {
  async run({ input, actor, now }, tx) {
    const card = await tx.get('cards', actor.membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    const sections = cardSections.filter((section) => input.sections.includes(section))
    await tx.update('cards', card._id, { set: { shownToEmployers: sections, updatedAt: now } })
    await refreshLabels(tx, { _id: card._id, shownToEmployers: sections }, now)
    return ok({ sections })
  },
})
