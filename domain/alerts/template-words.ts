import type { SurveyRound } from '../surveys/survey-rounds'
import type { InterviewDecision, InterviewForm } from '../interviews/interview-status'

/**
 * Words of subscribe messages: the platform shows them outside the product, in the template's language. A phrase has
 * at most five Han characters.
 */
export const resultPhrases = {
  shortlist: '进入候选',
  offer: '拟录用',
  'next-round': '进入下一轮',
  decline: '未通过',
} as const satisfies Record<InterviewDecision | 'shortlist', string>

export const formWords = {
  'one-to-one': '一对一面试',
  chat: '文字面试',
  video: '视频面试',
} as const satisfies Record<InterviewForm, string>

/** Which survey it is, at most twenty characters. */
export const surveyNames = {
  'half-year': '毕业半年后的跟踪调查',
  'three-years': '毕业三年后的跟踪调查',
  'five-years': '毕业五年后的跟踪调查',
} as const satisfies Record<SurveyRound, string>

export const surveyHint = '几分钟，写进你的职业卡'
