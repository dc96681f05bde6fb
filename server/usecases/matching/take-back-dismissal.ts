import { takeBackDismissal as operation } from '~/contract/matching'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** Forgets that a job, a kind of job or a city was dismissed; forgetting twice changes nothing. */
export const takeBackDismissal = implementCommand(operation, {
  async run({ input, actor }, tx) {
    const card = await tx.get('cards', actor.membership.scopeId)
    if (!card) return fail('NOT_FOUND')
    const { dismissed } = card
    const rest = input.kind === 'all' ? { jobs: [], occupations: [], cities: [] } : { ...dismissed, [input.kind]: dismissed[input.kind].filter((one) => one !== input.id) }
    await tx.update('cards', card._id, { set: { dismissed: rest } })
    return ok({ left: rest.jobs.length + rest.occupations.length + rest.cities.length })
  },
})
