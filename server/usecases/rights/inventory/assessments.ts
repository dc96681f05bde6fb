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
    async forget({ documents, clock }, { studentId }) {
      await documents.transaction((tx) => forgetAssessments(tx, studentId, clock.now().toISOString()))
    },
  },
  'assessment-cells': impersonal({ title: { 'zh-CN': '测评统计', en: 'Figures of assessments' }, purpose: 'Where one stands among one’s own', readers: 'The career office, from 11 on', kept: 'While the school takes part', remains: 'Sums from which the leaver’s scores were taken out' }),
  'assessment-figures': impersonal({ title: { 'zh-CN': '公布的测评统计', en: 'Figures of assessments as told' }, purpose: 'Where one stands among one’s own, told anew only once several have changed', readers: 'Students, from 11 on', kept: 'Until they are told anew, or somebody leaves', remains: 'Sums without the leaver’s scores, or none' }),
} satisfies Record<string, Holding>
