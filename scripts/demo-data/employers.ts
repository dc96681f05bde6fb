import { creditCodeCheckCharacter } from '~/domain/employers/credit-code'
import type { EmployerStatus } from '~/domain/employers/employer-status'
import { CITIES_BY_CODE } from '~/reference/divisions/cities'
import type { EmployerSizeCode } from '~/reference/employer-kinds'
import { employerIdOf } from '~/server/kernel/derived-ids'
import type { Employer } from '~/server/ports/collections'
import { LINES_OF_BUSINESS, NAME_STEMS, type LineOfBusiness } from './employer-words'
import type { People } from './people'
import { AWAY_CITIES, HOME_CITIES } from './places'
import type { Random } from './random'
import type { World } from './world'

const SIZES: readonly (readonly [EmployerSizeCode, number])[] = [['1-19', 8], ['20-99', 34], ['100-499', 34], ['500-999', 12], ['1000-9999', 10], ['10000+', 2]]
const STATUSES: readonly (readonly [EmployerStatus, number])[] = [['verified', 92], ['unverified', 5], ['returned', 2], ['suspended', 1]]
const STRENGTHS = ['坚持长期主义，把产品做扎实', '技术和服务在业内有不错的口碑', '客户遍布全国二十多个城市', '近三年保持稳定增长', '与本省多所高校共建实习基地', '团队年轻，沟通直接', '重视新人培养，每位新同事都有导师']
const PUBLIC_STRENGTHS = ['与本省多所高校共建实习基地', '编制与合同岗位均按规定公开招聘', '重视青年人才培养，配有带教老师', '工作节奏稳定，成长路径清楚', '多次获得省市级先进集体']
const NOTES: Partial<Record<EmployerStatus, string>> = { returned: '营业执照照片不清楚，请重新上传。', suspended: '收到两名学生反映面试时收取费用，核实期间暂停招聘。' }

/** An employer with the recruiter who registered it. */
export interface DemoEmployer {
  employer: Employer
  line: LineOfBusiness
  recruiterName: string
}

interface EmployerSeed {
  line: LineOfBusiness
  name: string
  city: string
  status: EmployerStatus
  openid: string
  contactName: string
  size?: EmployerSizeCode
  introduction?: string
  daysAgo?: number
}

/** Writes an employer, its recruiter's account and the membership between them. */
export function writeEmployer(world: World, random: Random, seed: EmployerSeed): DemoEmployer {
  const { line, name, city, status, openid, contactName } = seed
  const registeredAt = world.calendar.at(-(seed.daysAgo ?? random.int(3, 320)), random.int(540, 1080))
  const account = world.account(openid, contactName, registeredAt)
  const creditCode = creditCodeOf(random, city)
  const does = line.trades.find(([suffix]) => name.endsWith(suffix))?.[1] ?? random.pick(line.trades)[1]
  const kind = random.weighted(line.kinds)
  const strengths = random.sample(['20', '22', '23', '29'].includes(kind) ? PUBLIC_STRENGTHS : STRENGTHS, 2)
  const employer: Employer = {
    _id: employerIdOf(creditCode),
    name,
    creditCode,
    kind,
    size: seed.size ?? random.weighted(SIZES),
    industry: line.industry,
    city,
    introduction: seed.introduction ?? `${name}主要从事${does}，${strengths.join('；')}。`,
    contactName,
    contactTitle: random.pick(['招聘经理', '人力资源主管', '人事专员', '校园招聘负责人']),
    licenceFileId: `cloud://local-cloud/licences/${account._id}/${random.hex(8)}.jpg`,
    status,
    reviewNote: NOTES[status] ?? '',
    registeredBy: account._id,
    registeredAt,
    decidedAt: status === 'unverified' ? null : world.calendar.shift(registeredAt, 1.2),
  }
  account.memberships.push({ role: 'recruiter', scopeId: employer._id, scopeName: name })
  return { employer: world.put('employers', employer), line, recruiterName: contactName }
}

/** The employers of the province and beyond, each under a name of its own. */
export function writeEmployers(world: World, people: People, count: number): DemoEmployer[] {
  const random = world.random.fork('employers')
  const names = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const line = random.weighted(LINES_OF_BUSINESS.map((one) => [one, one.weight] as const))
    const city = random.weighted(random.chance(0.55) ? HOME_CITIES : AWAY_CITIES)
    const name = freshName(random, line, city, names)
    return writeEmployer(world, random, { line, name, city, status: random.weighted(STATUSES), openid: `demo-recruiter-${index + 1}`, contactName: people.name() })
  })
}

function freshName(random: Random, line: LineOfBusiness, city: string, taken: Set<string>): string {
  for (;;) {
    const name = `${CITIES_BY_CODE.get(city)?.zh ?? ''}${random.pick(NAME_STEMS)}${random.pick(line.trades)[0]}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

/** A unified social credit code with a right check character; '9N' is a register that does not exist, so no real firm has it. */
function creditCodeOf(random: Random, city: string): string {
  const first17 = `9N${city}${Array.from({ length: 9 }, () => random.int(0, 9)).join('')}`
  return `${first17}${creditCodeCheckCharacter(first17) ?? '0'}`
}
