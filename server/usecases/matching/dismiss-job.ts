import { dismissJob as operation } from '~/contract/matching'
import { dismiss, undoDismissal } from '~/domain/matching/dismissals'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Takes a job out of the student's feed, and with it what they say they want less of; can be undone. */
export const dismissJob = implementCommand(operation, {
  async run({ input: { jobId, reason, isUndone = false }, actor }, tx) {
    const [job, card] = [await tx.get('jobs', jobId), await tx.get('cards', actor.membership.scopeId)]
    if (!job?.published || !card) return fail('NOT_FOUND')
    const wished = card.wishes?.cities ?? []
    const { occupation, cities } = job.published
    const change = isUndone ? undoDismissal : dismiss
    await tx.update('cards', card._id, { set: { dismissed: change(card.dismissed, { id: jobId, occupation, cities }, reason, wished) } })
    return ok({ isDismissed: !isUndone, wishedCities: reason === 'not-this-city' && !isUndone ? cities.filter((city) => wished.includes(city)) : [] })
  },
})
