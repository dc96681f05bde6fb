import type { OccupationInterests } from '~/domain/assessments/fit-occupations'
import { typeOfLetter } from '~/domain/assessments/interest-code'
import type { CatalogueSource } from '../catalogue-source'
import { OCCUPATIONS } from './occupations'

export const OCCUPATION_INTERESTS_SOURCE: CatalogueSource = {
  id: 'occupation-interests',
  title: '职业的兴趣代码',
  year: 2026,
  version: '1',
  publisher: 'Yicheng contributors',
  obtained: 'Our own judgement, occupation by occupation, after Holland’s descriptions of the six types; not copied from a published list',
  licence: 'MIT, as this repository',
  note: 'Not validated. For exploring only: the match between students and jobs does not read it.',
}

/** Occupation and the three types its everyday work asks for, most telling first. */
const CODES: readonly string[] = [
  // business
  '2-06-07-01|ECS', '2-06-07-02|EAS', '2-06-07-04|EAI', '2-06-07-05|EAS', '2-06-07-08|EIS', '2-06-07-12|CER', '2-06-07-15|ECI',
  '2-06-08-01|SEC', '4-07-03-08|ESC', '4-01-02-01|ESC', '4-01-02-06|ECS', '4-01-06-01|EAC', '4-01-06-02|EAS', '4-02-06-05|ECI',
  '4-02-06-03|CER', '4-07-02-05|ICE', '4-07-02-03|SEC', '2-06-07-13|ICE', '4-03-01-01|SEC', '4-07-04-01|SEA', '4-06-01-01|ECR',
  // construction
  '2-02-18-01|AIR', '2-02-18-02|RIC', '2-02-18-03|AIR', '2-02-18-04|RIC', '2-02-18-05|RIC', '2-02-18-08|RIC', '2-02-18-12|RIC',
  '2-02-02-02|RCI', '2-02-02-07|IRC', '2-02-30-07|RCE', '2-02-30-10|CIR', '2-02-30-04|ERC', '2-02-37-02|IAE', '4-08-08-23|RCI', '2-02-15-08|IRC',
  // education
  '2-08-01-02|SIA', '2-08-02-01|SAI', '2-08-02-03|SAI', '2-08-02-04|SAC', '2-08-03-00|SAE', '2-08-04-00|SAI', '4-07-03-05|SEA', '2-09-07-01|SRE',
  // electronics
  '2-02-09-02|IRC', '2-02-09-04|RIC', '2-02-11-01|RIC', '2-02-12-01|RIC', '2-02-12-02|RIC', '2-02-38-09|IRC', '2-02-38-10|IRA', '2-02-07-07|IRC',
  // finance
  '2-06-02-00|CIE', '2-06-03-00|CEI', '2-06-04-00|CIE', '2-06-05-00|CEI', '2-06-06-01|CIE', '2-06-09-04|CIE', '2-06-09-06|ECS',
  '2-06-10-01|ICE', '2-06-11-03|ICE', '2-06-11-07|CEI', '2-06-14-00|ICE', '4-05-01-01|CSE', '4-05-01-03|ECS', '4-05-03-01|ESC',
  // health
  '2-05-01-19|ISR', '2-05-05-01|ISC', '2-05-06-01|ISC', '2-05-06-02|IRS', '2-05-07-01|RIS', '2-05-07-04|IRC', '2-05-07-13|SIR',
  '2-05-08-01|SIR', '2-05-08-04|SRI', '2-06-07-07|ESI', '2-07-11-03|SIA',
  // information technology
  '2-02-10-02|RIC', '2-02-10-03|IRC', '2-02-10-04|RIC', '2-02-10-05|ICE', '2-02-10-06|IRC', '2-02-10-07|ICR', '2-02-10-08|RCI',
  '2-02-10-01|RIC', '2-02-38-01|IRA', '2-02-38-02|IRC', '2-02-38-03|ICR', '2-02-38-04|IRC', '2-02-38-06|IRE', '2-02-38-07|AIR',
  '2-02-38-08|ICR', '2-02-38-12|ICR', '2-02-30-09|ICR', '4-04-05-01|ICR', '4-04-05-02|CIR', '4-04-05-04|CIR', '4-04-05-05|CIA',
  '4-04-04-02|RCI', '4-04-04-05|IEA',
  // manufacturing
  '2-02-07-01|RIA', '2-02-07-02|RIC', '2-02-07-03|RIC', '2-02-07-04|RCI', '2-02-07-06|RIA', '2-02-07-08|RIC', '2-02-07-09|RIC',
  '2-02-07-11|RIC', '2-02-08-02|RIC', '2-02-38-05|IRE', '2-02-29-03|CRI', '2-02-30-01|ICE',
  // media
  '2-02-34-02|AIR', '2-09-06-01|AEI', '2-09-06-03|AIR', '2-09-06-04|AIR', '2-09-06-07|AIR', '2-09-06-02|AER', '2-09-03-06|ARI',
  '2-10-01-01|AIE', '2-10-02-01|ACI', '2-10-02-05|ACE', '2-10-05-00|AIS', '2-10-04-02|AES', '2-10-08-02|AIC', '4-08-08-08|AER',
  // public affairs
  '2-07-04-00|EIS', '2-07-09-00|EIC', '2-06-07-14|CEI', '2-06-12-01|IEC', '2-07-07-00|CSI', '2-07-11-01|SEA', '3-01-01-01|CSE',
  '3-01-01-02|CSE', '3-01-02-02|CES', '3-01-04-01|SEC', '2-10-07-00|CIA',
  // science, environment, food, agriculture
  '2-02-06-01|IRC', '2-02-06-03|RIC', '2-02-05-04|IRC', '2-02-09-01|IRC', '2-02-36-05|RIC', '2-02-32-00|IRC', '2-02-36-03|IRC',
  '2-02-24-00|IRC', '2-02-27-01|IRC', '2-02-27-02|IRE', '2-02-27-03|ICE', '2-02-27-07|IEC', '2-02-28-03|RCS', '2-02-31-01|CRI',
  '4-08-05-01|RIC', '4-08-05-04|ICR', '2-03-02-00|SRI', '2-03-05-00|IRC', '2-03-04-00|RIA', '2-03-06-03|ISR', '2-03-07-01|RIS',
]

const INTERESTS = new Map(
  CODES.map((row) => {
    const [code = '', letters = ''] = row.split('|')
    return [code, [...letters].flatMap((letter) => typeOfLetter[letter] ?? [])] as const
  }),
)

/** The occupations of the catalogue whose interests are known. */
export const OCCUPATION_INTERESTS: readonly OccupationInterests[] = OCCUPATIONS.flatMap(({ code, majors }) => {
  const interests = INTERESTS.get(code)
  return interests ? [{ code, interests, majors }] : []
})
