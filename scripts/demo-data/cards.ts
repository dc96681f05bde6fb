import { studentRoleOn } from '~/domain/accounts/student-role'
import type { ConsentPurpose } from '~/domain/accounts/terms'
import type { CompetencyId, CompetencyLevel, Provenance } from '~/domain/catalogues/codes'
import { admitsMajor } from '~/domain/catalogues/major-token'
import type { CompetencyHeld } from '~/domain/matching/market'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { chinaDateOf } from '~/domain/time/china-date'
import { OCCUPATIONS, type Occupation } from '~/reference/occupations/occupations'
import { OCCUPATION_PROFILES } from '~/reference/occupations/profiles'
import type { Account, Card, StudentRecord } from '~/server/ports/collections'
import { usualPay } from './pay'
import { AWAY_CITIES, HOME_CITIES } from './places'
import { drawOccupations } from './popularity'
import type { Random } from './random'
import { STAPLES } from './staples'
import type { World } from './world'

interface CardSeed {
  wishes: Card['wishes']
  competencies: CompetencyHeld[]
  isFindable: boolean
  wantsAlerts: boolean
  updatedAt: string
}

/** Links a record to an account and opens its card, as a claim does. */
export function writeClaim(world: World, account: Account, record: StudentRecord, claimedAt: string, seed: CardSeed): Card {
  const { _id, schoolId, schoolName, level, graduationYear, major } = record
  Object.assign(record, { claimedBy: account._id, claimedAt })
  account.memberships.push({ role: studentRoleOn(chinaDateOf(world.calendar.now), graduationYear), scopeId: _id, scopeName: schoolName })
  world.event(_id, 'claimed', claimedAt, null)
  const { wishes, competencies, isFindable, wantsAlerts, updatedAt } = seed
  const consent = (purpose: ConsentPurpose, isGranted: boolean) => ({ [purpose]: { isGranted, decidedAt: updatedAt, termsVersion: currentConsentText(purpose).version } })
  const { cities = [], occupations = [], salaryMin = 0 } = wishes ?? {}
  return world.put('cards', {
    _id,
    accountId: account._id,
    schoolId,
    schoolName,
    studentName: record.name,
    graduationYear,
    wishes,
    profile: { id: _id, schoolId, level, graduationYear, major, cities, occupations, salaryMin, competencies },
    consents: { ...consent('be-found-by-employers', isFindable), ...consent('receive-job-alerts', wantsAlerts) },
    isFindable,
    wantsAlerts,
    dismissed: { jobs: [], occupations: [], cities: [] },
    updatedAt,
  })
}

/** How many of a cohort have claimed their record, by years until graduation. */
const CLAIMED: Readonly<Record<number, number>> = { [-1]: 0.45, 0: 0.78, 1: 0.42, 2: 0.24 }

/** Claims and cards of the province, in the order of the roster. */
export function writeCards(world: World, records: readonly StudentRecord[]): Card[] {
  const random = world.random.fork('cards')
  return records.flatMap((record, index) => {
    const yearsLeft = record.graduationYear - world.calendar.graduationYear
    if (!random.chance(CLAIMED[yearsLeft] ?? 0)) return []
    const claimedAt = world.calendar.at(-random.int(2, 70), random.int(450, 1400))
    const account = world.account(`demo-student-${index + 1}`, record.name, claimedAt)
    const occupations = fittingOccupations(random, record)
    const hasWishes = random.chance(0.9)
    const seed: CardSeed = {
      wishes: hasWishes ? wishesFor(random, record, occupations) : null,
      competencies: random.chance(0.93) ? competenciesFor(random, record.major, occupations, yearsLeft) : [],
      isFindable: random.chance(0.72),
      wantsAlerts: random.chance(0.6),
      updatedAt: world.calendar.shift(claimedAt, random.next()),
    }
    return [writeClaim(world, account, record, claimedAt, seed)]
  })
}

/** Two to four occupations that draw on the student's major, or neighbours when none does. */
function fittingOccupations(random: Random, { major, level }: StudentRecord): Occupation[] {
  const named = OCCUPATIONS.filter(({ majors }) => majors.length > 0 && admitsMajor(majors, major))
  const related = level === '31' ? OCCUPATIONS.filter(({ family }) => family === JUNIOR_FAMILY[major.slice(0, 2)]) : []
  return drawOccupations(random, named.length >= 2 ? named : [...named, ...random.sample(related, 3)], random.int(2, 4))
}

/** Junior-college disciplines by the family of occupations they lead to. */
const JUNIOR_FAMILY: Readonly<Record<string, Occupation['family']>> = { 44: 'construction', 46: 'manufacturing', 49: 'science', 50: 'manufacturing', 51: 'it', 52: 'health', 53: 'business', 54: 'business', 55: 'media', 57: 'education' }

function wishesFor(random: Random, { level }: StudentRecord, occupations: readonly Occupation[]): NonNullable<Card['wishes']> {
  const cities = random.chance(0.16) ? [] : [...new Set(Array.from({ length: random.int(2, 5) }, () => random.weighted(random.chance(0.5) ? HOME_CITIES : AWAY_CITIES)))]
  const wished = random.chance(0.1) ? [] : occupations.slice(0, 3).map(({ code }) => code)
  const pay = usualPay(occupations[0]?.code ?? '', cities[0] ?? '230100', level)
  return { cities, occupations: wished, salaryMin: random.chance(0.2) ? 0 : Math.round((pay * (0.6 + random.next() * 0.25)) / 500) * 500 }
}

const SHARED: readonly CompetencyId[] = ['teamwork', 'communication', 'learning', 'execution', 'office-suite', 'excel', 'presentation', 'writing', 'attention-to-detail', 'digital-literacy']

const toLevel = (value: number): CompetencyLevel => (value <= 1 ? 1 : value === 2 ? 2 : value === 3 ? 3 : value === 4 ? 4 : 5)

/** What the wished-for work asks for, held about as well as students of that year hold it. */
function competenciesFor(random: Random, major: string, occupations: readonly Occupation[], yearsLeft: number): CompetencyHeld[] {
  const held = new Map<CompetencyId, CompetencyHeld>()
  const behind = yearsLeft <= 0 ? 0 : yearsLeft
  const hold = (id: CompetencyId, level: number) => {
    const provenance = random.weighted<Provenance>([['self', 74], ['assessed', 14], ['record', 12]])
    if (!held.has(id)) held.set(id, { id, level: toLevel(level), provenance })
  }
  occupations.forEach(({ code }, place) => {
    for (const { id, level } of OCCUPATION_PROFILES.get(code) ?? []) {
      if (random.chance(place === 0 ? 0.95 : 0.6)) hold(id, level - behind + random.weighted([[-2, 12], [-1, 42], [0, 38], [1, 8]]))
    }
  })
  for (const [majors, staples] of STAPLES) {
    if (!admitsMajor(majors, major)) continue
    for (const [id, share] of staples) if (random.chance(share)) hold(id, random.weighted([[2, 40], [3, 45], [4, 15]]) - behind)
  }
  for (const id of random.sample(SHARED, random.int(3, 5))) hold(id, random.int(2, 4))
  if (random.chance(0.7)) hold('english', random.weighted([[2, 50], [3, 40], [4, 10]]))
  return [...held.values()]
}
