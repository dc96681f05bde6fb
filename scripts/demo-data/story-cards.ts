import type { CompetencyHeld } from '~/domain/matching/market'
import type { Card, StudentRecord } from '~/server/ports/collections'
import { writeClaim } from './cards'
import { personaOf, type PersonaKey } from './personas'
import { DEMO_SCHOOLS } from './schools'
import { writeRecord } from './students'
import type { World } from './world'

const held = (provenance: CompetencyHeld['provenance'], levels: Record<string, CompetencyHeld['level']>): CompetencyHeld[] =>
  Object.entries(levels).map(([id, level]) => ({ id, level, provenance }))

const school = DEMO_SCHOOLS.find(({ id }) => id === 'beijiang-tech')
const programmes = new Map(school?.programmes.filter(({ level }) => level === '21').map((one) => [one.major, one]))

function recordOf(world: World, key: PersonaKey, major: string, number: string, yearsLeft: number): StudentRecord {
  const programme = programmes.get(major)
  if (!school || !programme) throw new Error(`No programme ${major}`)
  return writeRecord(world, { school, programme, graduationYear: world.calendar.graduationYear + yearsLeft, number, name: personaOf(key).name, classNumber: 1 })
}

/** The record that waits to be claimed; its number stands in the persona's note. */
export function writeNewcomer(world: World): void {
  recordOf(world, 'newcomer', '080901', '2023010188', 0)
}

/** The cards of the persons one can walk in as. */
export function writeStoryCards(world: World): Record<'student' | 'rival' | 'senior', Card> {
  const { calendar } = world
  const claim = (key: PersonaKey, record: StudentRecord, daysAgo: number, seed: { wishes: NonNullable<Card['wishes']>; competencies: CompetencyHeld[]; isFindable: boolean; wantsAlerts: boolean }) => {
    const claimedAt = calendar.at(-daysAgo, 1175)
    record.importedAt = calendar.at(-daysAgo - 12, 600)
    const account = world.account(personaOf(key).openid, record.name, claimedAt)
    return writeClaim(world, account, record, claimedAt, { ...seed, updatedAt: calendar.at(-Math.min(6, daysAgo), 1260) })
  }
  const student = claim('student', recordOf(world, 'student', '080902', '2023010107', 0), 402, {
    wishes: { cities: ['230100', '110000', '330100'], occupations: ['2-02-10-03', '4-04-05-01', '2-02-30-09'], salaryMin: 7000 },
    competencies: [
      ...held('record', { java: 3, sql: 3 }),
      ...held('assessed', { 'data-structures': 3, english: 3 }),
      ...held('self', { javascript: 3, 'web-frontend': 2, 'backend-development': 2, git: 3, python: 2, teamwork: 4, communication: 3, 'mini-program-development': 2 }),
    ],
    isFindable: true,
    wantsAlerts: true,
    })
  student.dismissed = { jobs: [], occupations: ['2-06-07-02'], cities: ['440300'] }
  return {
    student,
    rival: claim('rival', recordOf(world, 'rival', '080902', '2023010112', 0), 398, {
      wishes: { cities: ['230100', '210200'], occupations: ['4-04-05-01', '2-09-06-07'], salaryMin: 6500 },
      competencies: [...held('employer', { javascript: 4 }), ...held('self', { 'web-frontend': 3, figma: 3, 'ui-design': 2, git: 2, communication: 4, teamwork: 3, english: 2 })],
      isFindable: true,
      wantsAlerts: true,
    }),
    senior: claim('senior', recordOf(world, 'senior', '080902', '2022010031', -1), 430, {
      wishes: { cities: ['230100'], occupations: ['2-02-10-05', '2-02-10-03'], salaryMin: 12000 },
      competencies: [...held('employer', { java: 4, 'requirements-analysis': 3, 'backend-development': 4 }), ...held('self', { communication: 4, leadership: 3, sql: 4, 'project-management': 3 })],
      isFindable: false,
      wantsAlerts: false,
    }),
  }
}
