import type { StudentRecord } from '~/server/ports/collections'
import type { People } from './people'
import { DEMO_SCHOOLS } from './schools'
import { writeRecord } from './students'
import type { World } from './world'

/** The rest of 林小满's class: enough of them that a comparison within it means something. */
export function writeClassmates(world: World, people: People, count: number): StudentRecord[] {
  const school = DEMO_SCHOOLS.find(({ id }) => id === 'beijiang-tech')
  const programme = school?.programmes.find(({ major, level }) => major === '080902' && level === '21')
  if (!school || !programme) throw new Error('No programme 080902')
  const graduationYear = world.calendar.graduationYear
  return Array.from({ length: count }, (_, index) =>
    writeRecord(world, { school, programme, graduationYear, number: `${graduationYear - 4}010${201 + index}`, name: people.name(), classNumber: (index % 2) + 1 }),
  )
}
