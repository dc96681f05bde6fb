import { countResponse, emptySurveyTally } from '~/domain/surveys/survey-tally'
import { questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { SurveyCell, SurveyResponse } from '../../ports/survey-collections'

/**
 * One document for a major, a year and a round: answers come in over half a year, so that two graduates of one major who
 * hand in at the same moment are rare, and the transaction's retry serves them.
 */
export function surveyCellOf({ round, version }: Pick<SurveyResponse, 'round' | 'version'>, { schoolId, graduationYear, major }: Card['profile']): Omit<SurveyCell, 'n' | 'questions'> {
  return { _id: [schoolId, graduationYear, round, major, version].join('|'), schoolId, graduationYear, round, major, version }
}

function questionnaireOfResponse({ version }: SurveyResponse) {
  const questionnaire = questionnaireOf(version)
  if (!questionnaire) throw new Error(`No survey of version ${version}`)
  return questionnaire
}

/** Adds what was handed in to the figures of its graduate's major and year. @returns the cell it counts in now, to keep on it */
export async function countSurvey(tx: Transaction, response: SurveyResponse, profile: Card['profile']): Promise<string> {
  const cell = surveyCellOf(response, profile)
  const before = (await tx.get('survey-cells', cell._id)) ?? { ...cell, ...emptySurveyTally }
  await tx.put('survey-cells', { ...before, ...countResponse(before, questionnaireOfResponse(response), response.answers, 1) })
  return cell._id
}

/** Takes it out of the figures it is in; a cell that held nobody else goes with it. */
export async function uncountSurvey(tx: Transaction, response: SurveyResponse): Promise<void> {
  const cell = response.countedIn === null ? null : await tx.get('survey-cells', response.countedIn)
  if (!cell) return
  const after = { ...cell, ...countResponse(cell, questionnaireOfResponse(response), response.answers, -1) }
  if (after.n > 0) await tx.put('survey-cells', after)
  else await tx.remove('survey-cells', cell._id)
}
