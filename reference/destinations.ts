import type { CatalogueSource } from './catalogue-source'
import type { CodeEntry } from './code-entry'
import { indexByCode } from './parse-rows'

export const DESTINATIONS_SOURCE: CatalogueSource = {
  id: 'destinations',
  title: '高校毕业生毕业去向登记 毕业去向代码',
  year: 2021,
  version: '1',
  publisher: '教育部',
  obtained: 'Codes read in public guides of provincial career centres; the sub-states of 70 and 72 from the same',
  licence: 'Codes of an official form: facts, free to use',
  note: 'Three-digit subdivisions differ by province and are not shipped; load them with the province’s form.',
}

/** Groups of the placement report; 'unplaced' is what the placement rate subtracts. */
export type DestinationGroup = 'contract' | 'business' | 'flexible' | 'study' | 'unplaced'

export interface Destination extends CodeEntry {
  group: DestinationGroup
}

export const DESTINATIONS: readonly Destination[] = [
  { code: '10', zh: '签就业协议形式就业', en: 'Employment agreement signed', group: 'contract' },
  { code: '11', zh: '签劳动合同形式就业', en: 'Labour contract', group: 'contract' },
  { code: '12', zh: '其他录用形式就业', en: 'Other form of employment', group: 'flexible' },
  { code: '27', zh: '科研助理、管理助理', en: 'Research or administrative assistant', group: 'contract' },
  { code: '46', zh: '应征义务兵', en: 'Military service', group: 'contract' },
  { code: '50', zh: '国家基层项目', en: 'National grassroots project', group: 'contract' },
  { code: '51', zh: '地方基层项目', en: 'Local grassroots project', group: 'contract' },
  { code: '70', zh: '待就业', en: 'Seeking work', group: 'unplaced' },
  { code: '71', zh: '不就业拟升学', en: 'Not working, preparing for further study', group: 'unplaced' },
  { code: '72', zh: '其他暂不就业', en: 'Other, not working', group: 'unplaced' },
  { code: '75', zh: '自主创业', en: 'Own business', group: 'business' },
  { code: '76', zh: '自由职业', en: 'Freelance', group: 'flexible' },
  { code: '80', zh: '升学', en: 'Further study', group: 'study' },
  { code: '81', zh: '升学（研究生）', en: 'Further study (postgraduate)', group: 'study' },
  { code: '82', zh: '升学（第二学士学位、专升本）', en: 'Further study (second bachelor or upgrade)', group: 'study' },
  { code: '85', zh: '出国、出境', en: 'Abroad', group: 'study' },
]

export const DESTINATIONS_BY_CODE = indexByCode(DESTINATIONS)

/** What exactly a graduate without a destination is doing. */
export const UNPLACED_STATES = [
  { code: 'seeking', zh: '求职中', en: 'Looking for work', of: '70' },
  { code: 'signing', zh: '签约中', en: 'About to sign', of: '70' },
  { code: 'public-examination', zh: '拟参加公招考试', en: 'Sitting public examinations', of: '70' },
  { code: 'preparing-business', zh: '拟创业', en: 'Preparing a business', of: '70' },
  { code: 'not-now', zh: '暂不就业', en: 'Not working for now', of: '72' },
  { code: 'preparing-abroad', zh: '拟出国出境', en: 'Preparing to go abroad', of: '72' },
] as const
