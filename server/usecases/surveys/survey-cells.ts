import { isCountedAlike } from '~/domain/surveys/survey-tally'
import { moveInTally, type ToldTally, untoldTally } from '~/domain/surveys/told-tally'
import { questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { SurveyCell, SurveyResponse } from '../../ports/survey-collections'

/**
 * One document for a major, a year and a round: answers come in over half a year, so that two graduates of one major who
 * hand in at the same moment are rare, and the transaction's retry serves them.
 */
export function surveyCellOf({ round, version }: Pick<SurveyResponse, 'round' | 'version'>, { schoolId, graduationYear, major }: Card['profile']): Omit<SurveyCell, keyof ToldTally> {
  return { _id: [schoolId, graduationYear, round, major, version].join('|'), schoolId, graduationYear, round, major, version }
}

function questionnaireOfResponse({ version }: Pick<SurveyResponse, 'version'>) {
  const questionnaire = questionnaireOf(version)
  if (!questionnaire) throw new Error(`No survey of version ${version}`)
  return questionnaire
}

type Counted = Pick<SurveyResponse, 'countedIn' | 'countedAfter'>
const uncounted: Counted = { countedIn: null, countedAfter: 0 }

/** A graduate's response on its way out of the figures it is in, into those it shall be in; null where it is in none. */
interface Move {
  from: SurveyResponse | null
  to: { response: Omit<SurveyResponse, keyof Counted>; profile: Card['profile'] } | null
}

/**
 * Takes a response out of the figures it is in and counts it where it belongs; what is told of them follows as it may
 * (domain/surveys/told-tally). One document holds both, so that whoever counts sees everybody before.
 * @returns where it counts now, to keep on the response
 */
export async function moveSurvey(tx: Transaction, { from, to }: Move): Promise<Counted> {
  const cell = to && surveyCellOf(to.response, to.profile)
  if (from?.countedIn && from.countedIn !== cell?._id) await leaveCell(tx, from.countedIn, from)
  if (!to || !cell) return uncounted
  const questionnaire = questionnaireOfResponse(to.response)
  const left = from?.countedIn === cell._id ? from : undefined
  if (left && isCountedAlike(questionnaire, left.answers, to.response.answers)) return { countedIn: cell._id, countedAfter: left.countedAfter }
  const before = (await tx.get('survey-cells', cell._id)) ?? { ...cell, ...untoldTally }
  await tx.put('survey-cells', { ...cell, ...moveInTally(before, questionnaire, { left, joined: to.response.answers }, SURVEY_RULES) })
  return { countedIn: cell._id, countedAfter: before.editions }
}

/** A cell that held nobody else goes with its last. */
async function leaveCell(tx: Transaction, id: string, response: SurveyResponse): Promise<void> {
  const cell = await tx.get('survey-cells', id)
  if (!cell) return
  const after = { ...cell, ...moveInTally(cell, questionnaireOfResponse(response), { left: response }, SURVEY_RULES) }
  if (after.n > 0) await tx.put('survey-cells', after)
  else await tx.remove('survey-cells', id)
}
