import type { Localized } from '~/domain/catalogues/locale'

interface Common extends Localized {
  /** stands for the question in answers and figures; never reused for another */
  id: string
  /** asked only of those who chose one of these; left out: of everybody */
  askedOf?: { question: string; options: readonly string[] }
}

export interface ChoiceQuestion extends Common {
  form: 'choice'
  options: readonly ({ code: string } & Localized)[]
  /** options that may be chosen at once */
  most: number
  /** the survey cannot be handed in without it */
  isRequired?: true
}

export interface RatingQuestion extends Common {
  form: 'rating'
  /** words of 1 to 5, least first */
  options: readonly [Localized, Localized, Localized, Localized, Localized]
}

/** In one's own words: the graduate's alone, counted nowhere. */
export interface TextQuestion extends Common {
  form: 'text'
  /** characters */
  longest: number
}

export type Question = ChoiceQuestion | RatingQuestion | TextQuestion

/** Codes of a choice, 1–5 of a rating, or own words. */
export type SurveyAnswer = readonly string[] | number | string
export type SurveyAnswers = Readonly<Record<string, SurveyAnswer>>

/** One version of a survey; a version that graduates answered never changes. */
export interface Questionnaire {
  version: string
  questions: readonly Question[]
  /** where its topics come from, and how far its wording was tested */
  source: Localized
}

/** The questions that somebody with these answers is asked, in order. */
export function askedQuestions({ questions }: Questionnaire, answers: SurveyAnswers): Question[] {
  return questions.filter(({ askedOf }) => {
    if (!askedOf) return true
    const answer = answers[askedOf.question]
    return Array.isArray(answer) && answer.some((code) => askedOf.options.includes(String(code)))
  })
}

/** The answers to what is asked alone: one that was given before an earlier answer changed goes. */
export function answersAsked(questionnaire: Questionnaire, answers: SurveyAnswers): SurveyAnswers {
  return Object.fromEntries(askedQuestions(questionnaire, answers).flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])))
}
