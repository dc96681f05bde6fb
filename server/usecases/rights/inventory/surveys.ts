import { forgetSurveys } from '../../surveys/settle-surveys'
import { type Holding, impersonal, owned } from './holding'

/** What the surveys after graduation keep. */
export const surveyHoldings = {
  'survey-responses': {
    ...owned(
      'survey-responses',
      { title: { 'zh-CN': '毕业后的调查', en: 'Surveys after graduation' }, purpose: 'The last chapter of the card: how it went on', readers: 'The student', kept: 'Until the student deletes it' },
      ({ studentId }) => ({ studentId }),
      { countedIn: 'names a figure, not the student', countedAfter: 'a count of that figure', countedTogetherAfter: 'a count of that figure' },
    ),
    async forget({ documents }, { studentId }) {
      await documents.transaction((tx) => forgetSurveys(tx, studentId))
    },
  },
  'survey-cells': impersonal({ title: { 'zh-CN': '毕业后调查的统计', en: 'Figures of surveys' }, purpose: 'How the graduates of a major fare, for the school to learn from', readers: 'The career office: what is told of a group, from 11 on, anew only once five have changed', kept: 'While the school takes part', remains: 'Sums from which the leaver’s answers were taken out; what was told with them is told anew without them, or withheld' }),
  'survey-notices': impersonal({ title: { 'zh-CN': '调查通知的进度', en: 'How far a survey was told of' }, purpose: 'Each graduate is told once that a survey is open', readers: 'Nobody; the product itself', kept: 'For good', remains: 'The id of the last student told: a place in a list' }),
} satisfies Record<string, Holding>
