import type { Role } from '~/domain/accounts/roles'
import type { RouteName } from '~/src/routes'
import type { IconName } from '~/src/ui/icon/icon-shapes'

export interface Place {
  route: 'home' | 'jobs' | 'card' | 'messages' | 'me' | 'desk' | 'talents' | 'postings' | 'today' | 'students' | 'employers' | 'review' | 'stretch'
  text: `shell.${'home' | 'jobs' | 'card' | 'messages' | 'me' | 'workbench' | 'talents' | 'today' | 'students' | 'employers' | 'review' | 'family'}`
  icon: IconName
}

const messages: Place = { route: 'messages', text: 'shell.messages', icon: 'message' }
const me: Place = { route: 'me', text: 'shell.me', icon: 'user' }

const ofStudent: readonly Place[] = [
  { route: 'home', text: 'shell.home', icon: 'home' },
  { route: 'jobs', text: 'shell.jobs', icon: 'briefcase' },
  { route: 'card', text: 'shell.card', icon: 'card' },
  messages,
  me,
]
const ofRecruiter: readonly Place[] = [
  { route: 'desk', text: 'shell.workbench', icon: 'home' },
  { route: 'talents', text: 'shell.talents', icon: 'people' },
  { route: 'postings', text: 'shell.jobs', icon: 'briefcase' },
  messages,
  me,
]
const ofFamily: readonly Place[] = [{ route: 'stretch', text: 'shell.family', icon: 'way' }, messages, me]
const ofCareerOffice: readonly Place[] = [
  { route: 'today', text: 'shell.today', icon: 'home' },
  { route: 'students', text: 'shell.students', icon: 'people' },
  { route: 'employers', text: 'shell.employers', icon: 'building' },
  { route: 'review', text: 'shell.review', icon: 'shield' },
  me,
]

/** The five places of each role; somebody without a role yet looks around as a student. */
export function placesOf(role: string | undefined): readonly Place[] {
  if (role === 'recruiter') return ofRecruiter
  if (role === ('family' satisfies Role)) return ofFamily
  if (role === ('career-office' satisfies Role)) return ofCareerOffice
  return ofStudent
}

/** Where a role begins. */
export function firstPlaceOf(role: string | undefined): RouteName & Place['route'] {
  return placesOf(role)[0]?.route ?? 'home'
}
