import type { Translation } from '../translation'
import type { settings as source } from '../zh-CN/settings'

export const settings: Translation<typeof source> = {
  roles: 'Who I am here',
  rolesNote: 'One person may be several things; tap to change',
  inForce: 'In use',
  switched: 'You are now: {{role}}',
  noRole: 'No role yet',
  claim: 'Claim a record and be a student',
  register: 'Register an organisation and recruit',
  shortcuts: 'Mine',
  applications: 'My applications',
  interviews: 'My interviews',
  shares: 'My shares',
  wishes: 'My wishes',
  competencies: 'My competencies',
  assessments: 'Semester evaluation',
  appearance: 'Looks and language',
  sample: 'As long as the words are easy to read.',
  privacy: 'Privacy',
  privacyText: 'Read the privacy terms',
  about: 'About Yicheng',
  aboutText: 'From campus to a first job, a stretch of the way together.',
  version: 'Version {{version}}',
  changePerson: 'Be somebody else',
  changePersonText: 'In the demonstration you can walk in as another person',
  signOut: 'Sign out',
}
