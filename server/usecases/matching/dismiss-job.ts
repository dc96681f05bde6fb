import { dismissJob as operation } from '~/contract/matching'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'

/** How many dismissals of each kind a card keeps; the oldest make room. */
const kept = 200

function toggled(list: readonly string[], values: readonly string[], isUndone: boolean): string[] {
  const rest = list.filter((one) => !values.includes(one))
  return isUndone ? rest : [...rest, ...values].slice(-kept)
}

/** Takes a job out of the student's feed, and with it what they say they want less of; can be undone. */
export const dismissJob = implementCommand(operation, {
  async run({ input, actor }, tx) {
    const [job, card] = [await tx.get('jobs', input.jobId), await tx.get('cards', actor.membership.scopeId)]
    if (!job?.published || !card) return fail('NOT_FOUND')
    const { jobs, occupations, cities } = card.dismissed
    const isUndone = input.isUndone ?? false
    const wished = new Set(card.wishes?.cities)
    await tx.update('cards', card._id, {
      set: {
        dismissed: {
          jobs: toggled(jobs, [job._id], isUndone),
          occupations: input.reason === 'less-like-this' ? toggled(occupations, [job.published.occupation], isUndone) : occupations,
          // A city the student asked for stays: the job goes, the wish is theirs to change.
          cities: input.reason === 'not-this-city' ? toggled(cities, job.published.cities.filter((city) => !wished.has(city)), isUndone) : cities,
        },
      },
    })
    return ok({ isDismissed: !isUndone })
  },
})
