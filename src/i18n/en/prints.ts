import type { prints as source } from '../zh-CN/prints'
import type { Translation } from '../translation'

export const prints: Translation<typeof source> = {
  report: 'Save as PDF',
  card: 'The whole career card (PDF)',
  cardNote: 'Everything from admission to today, for yourself',
  missing: 'No font here has these characters, so they print as "〓": {{characters}}. Another spelling is safer.',
}
