import type { Translation } from '../translation'
import type { applications as source } from '../zh-CN/applications'

export const applications: Translation<typeof source> = {
  title: 'My applications',
  emptyTitle: 'No applications yet',
  emptyText: 'Apply where it fits; your career card speaks for you.',
  emptyAction: 'See jobs',
  filter: { all: 'All', active: 'Under way', done: 'Decided' },
  appliedAt: 'Applied {{when}}',
  changedAt: 'Updated {{when}}',
  noneHere: 'None of this kind',
  employerSays: 'The employer says',
  openJob: 'See the job',
  chat: 'Chat',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this application',
  withdrawWhat: {
    card: 'The employer can no longer see your career card and this application',
    sent: 'The employer can no longer open this application: the match, your words, the résumé',
    invitation: 'Invitations for it end and a booked interview is called off',
    kept: 'A résumé they have downloaded stays with them; so do chat and interview records',
    again: 'You can apply again while the job is open',
  },
  afterNo: 'The employer now sees only the match and what you attached when you applied, not your card of today. Once withdrawn, not those either.',
  withdrawn: 'Withdrawn',
  steps: { submitted: 'Sent', viewed: 'Read', shortlisted: 'Shortlist', interview: 'Interview', offered: 'Offer' },
}
