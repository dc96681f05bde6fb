import { advanceRound as operation } from '~/contract/recommendations'
import { implementCommand } from '../../kernel/implement'
import { fail, ok } from '../../kernel/result'
import { keepStep, nextStep } from './draw-round'
import { ownRound } from './own-round'
import { roundView } from './round-view'

/** Does the next step of a drawing; see the contract. */
export const advanceRound = implementCommand(operation, {
  // A step that was done is not done again: the round itself says how far it is.
  isRecorded: false,

  async prepare({ input: { roundId }, actor: { membership }, ports }) {
    const round = await ownRound(ports.documents, roundId, membership.scopeId)
    return round ? ok({ round, change: await nextStep(ports, round) }) : fail('NOT_FOUND')
  },

  async run(_call, tx, { round, change }) {
    return ok({ round: roundView(change ? await keepStep(tx, round, change) : round) })
  },
})
