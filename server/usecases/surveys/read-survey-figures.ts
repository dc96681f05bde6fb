import { readSurveyFigures as operation } from '~/contract/surveys'
import { shownSize } from '~/domain/insights/shown-group'
import { surveyFigures, toldPersons } from '~/domain/surveys/survey-figures'
import { roundState, windowsOf } from '~/domain/surveys/survey-rounds'
import { chinaDateOf } from '~/domain/time/china-date'
import { CURRENT_SURVEY, SURVEY_VERSIONS } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import { surveyWindow } from './survey-window'

/** One cell a major and version: a school has no more. */
const everyCell = { limit: 1000, fields: ['major', 'version', 'told'] } as const

/** How graduates answered, from what is told of each major, never from how it stands: no response is read. Four reads. */
export const readSurveyFigures = implementQuery(operation, async ({ input: { round, graduationYear: wanted, major }, actor, now, ports: { documents } }) => {
  const { scopeId: schoolId, scopeName: schoolName } = actor.membership
  const byYear = await documents.countBy('students', { schoolId }, 'graduationYear')
  const graduationYears = graduationYearsAsked(Object.keys(byYear).map(Number), chinaDateOf(now))
  const graduationYear = wanted ?? graduationYears[0]
  const nothing = { opensOn: '' as const, closesOn: '' as const, version: CURRENT_SURVEY.version, majors: [], graduateCount: 0, answeredCount: null, questions: [] }
  if (graduationYear === undefined) return ok({ schoolName, graduationYear: null, graduationYears, ...nothing })
  const [cells, byMajor] = await Promise.all([documents.find('survey-cells', { schoolId, graduationYear, round }, everyCell), documents.countBy('students', { schoolId, graduationYear }, 'major')])
  // Answers to different questions are never added up: the newest version that enough answered.
  const all = cells.flatMap(({ major: of, version, told }) => (told ? [{ major: of, version, told }] : []))
  const questionnaire = [...SURVEY_VERSIONS].reverse().find(({ version }) => all.some((one) => one.version === version)) ?? CURRENT_SURVEY
  const parts = all.filter(({ version }) => version === questionnaire.version)
  // What is shown of one part depends on what the others are: without one of them all would tell of it, and the school would be a part.
  const asked = parts.some(({ told }) => told.isWithheld) ? [] : parts
  const audience = { majors: Object.fromEntries(asked.map((one) => [one.major, one.told])), of: major }
  const { opensOn, closesOn } = surveyWindow(round, graduationYear)
  const persons = toldPersons(audience, SURVEY_RULES)
  return ok({
    ...{ schoolName, graduationYear, graduationYears, opensOn, closesOn, version: questionnaire.version },
    majors: Object.keys(byMajor).sort(),
    graduateCount: major === undefined ? Object.values(byMajor).reduce((sum, count) => sum + count, 0) : (byMajor[major] ?? 0),
    answeredCount: persons === null ? null : shownSize(persons),
    questions: surveyFigures(questionnaire, audience, SURVEY_RULES),
  })
})

/** The years that were ever asked, latest first. */
function graduationYearsAsked(years: readonly number[], today: string): number[] {
  return years.filter((year) => windowsOf(year, SURVEY_RULES).some((window) => roundState(window, today) !== 'ahead')).sort((a, b) => b - a)
}
