import type { Translation } from '../translation'
import type { accounts as source } from '../zh-CN/accounts'

export const accounts: Translation<typeof source> = {
  welcomeTitle: 'Who are you today',
  welcomeLead: 'Choose somebody to walk in as. Everyone sees their own Yicheng; all of it is demonstration data.',
  personasEmpty: 'Nobody to choose here',
  personasEmptyHint: 'Sign in by scanning with WeChat, or ask your career office.',
  enterAs: 'Enter as {{name}}',
  role: {
    student: 'Student',
    alumnus: 'Alumnus',
    newcomer: 'New here',
    recruiter: 'Recruiter',
    'career-office': 'Career office',
    counsellor: 'Counsellor',
    family: 'Family',
  },
  terms: {
    title: 'Clear first, then together',
    lead: 'Yicheng records nothing before you agree. Here is what matters; the full text follows.',
    keep: 'What we keep',
    keepText: 'The school record you claim, the wishes and competencies you enter, and how applications and interviews went. Nothing else.',
    show: 'Who can see it',
    showText: 'Only you, by default. When you apply, that employer sees your career card. Being found by others is yours to switch on, and off again.',
    log: 'You know who looked',
    logText: 'Every look at your career card is written into a log that you can read.',
    leave: 'You can change your mind',
    leaveText: 'Consent can be withdrawn. It takes effect with the next call and leaves everything else working.',
    full: 'Read the full privacy terms',
    hideFull: 'Hide the full text',
    fullText:
      '1. Controller: operated by the career office of your school. 2. Data: account identifier; school record (school, student number, name, college, major, class, level, year of graduation); wishes; self-rated competencies and their source; applications, invitations, interviews and evaluations; chat; allowances for subscribe messages. 3. Purposes: matching and recommendation, applications and interviews, career services and statistics. 4. Statistics: cells of fewer than 5 people are not shown, fewer than 11 where hardship or health is concerned. 5. Retention: while you study and during follow-up after graduation; call signalling is removed after a day. 6. Your rights: access, correction, deletion, withdrawal of consent, explanation. 7. Under 18: not findable by employers and not shown to family unless you choose so yourself. 8. Automated decisions: the match uses only published requirements and what you entered, never gender, origin, hardship, health or the tier of a school; every score comes with its reasons.',
    accept: 'Agree and enter',
    version: 'Version {{version}}',
  },
  errors: {
    TERMS_OUTDATED: 'The terms have just been updated. Please read the new version before you agree.',
  },
}
