import { forgetAssessments } from '../../assessments/forget-assessments'
import { type Holding, impersonal, owned } from './holding'

/** What assessments keep. */
export const assessmentHoldings = {
  sittings: {
    ...owned(
      'sittings',
      { title: { 'zh-CN': '测评', en: 'Assessments' }, purpose: 'Knowing oneself; the report and what it says on the card', readers: 'The student', kept: 'Until the student deletes it' },
      ({ studentId }) => ({ studentId }),
      { countedIn: 'names of figures, not of the student' },
    ),
    async forget({ documents }, { studentId }) {
      await documents.transaction((tx) => forgetAssessments(tx, studentId))
    },
  },
  'assessment-cells': impersonal({ title: { 'zh-CN': '测评统计', en: 'Figures of assessments' }, purpose: 'Where one stands among one’s own', readers: 'Students, from 11 on; the career office', kept: 'While the school takes part', remains: 'Sums from which the leaver’s scores were taken out' }),
} satisfies Record<string, Holding>
