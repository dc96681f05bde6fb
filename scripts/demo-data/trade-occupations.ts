import type { OccupationCode } from '~/domain/catalogues/codes'
import type { OccupationFamilyCode } from '~/reference/occupations/occupation-families'
import { OCCUPATIONS, type Occupation } from '~/reference/occupations/occupations'
import type { Employer } from '~/server/ports/collections'

const OFFICE = ['3-01-01-01', '3-01-02-02', '2-10-07-00']
const BOOKS = ['2-06-03', '2-06-04', '2-06-02']
const SERVICE = ['4-03-01', '4-07-04', '4-06-01', '4-07-02-03', '4-01-02-01', '2-06-07-02', '2-06-07-05', '2-06-08-01']

/** What a trade has of a family's occupations: beginnings of codes, by the end of the employer's name. */
const BY_TRADE: readonly (readonly [RegExp, Partial<Record<OccupationFamilyCode, readonly string[]>>])[] = [
  [/制药有限公司$/, { science: ['2-02-32', '2-02-36-03', '4-08-05-04', '2-02-06', '2-02-31'], business: ['2-06-07-02', '4-01-02-01', '2-06-07-15', '2-06-08-01'] }],
  [/(食品|乳业)有限公司$/, { science: ['2-02-24', '4-08-05-01', '2-02-31', '2-02-36-03'] }],
  [/新材料有限公司$/, { science: ['2-02-05', '2-02-09-01', '2-02-36-05', '2-02-06', '2-02-31'] }],
  [/检测技术有限公司$/, { science: ['2-02-31', '2-02-27-01', '4-08-05', '2-02-06-01'] }],
  [/环境科技有限公司$/, { science: ['2-02-27', '2-02-28'], construction: ['2-02-18-04', '2-02-30-04'] }],
  [/(研究院|测绘有限公司)$/, { science: ['2-02-05', '2-02-27-03', '2-02-28'], construction: ['2-02-02', '2-02-18-05', '2-02-37'] }],
  [/(种业|牧业|农业科技)有限公司$/, { science: ['2-03', '4-08-05-01'] }],
  [/(装备制造|零部件|智能制造股份|电子)有限公司$/, { it: ['2-02-10', '2-02-38', '2-02-30-09', '4-04-05'] }],
  [/(电力|发电|热力|水务)有限公司$/, { science: ['2-02-27', '2-02-28'], electronics: ['2-02-12', '2-02-11', '2-02-07-07'] }],
  [/轨道交通运营有限公司$/, { electronics: ['2-02-07-07', '2-02-11', '2-02-12-02'] }],
  [/(商业银行|担保有限公司)$/, { finance: ['4-05-01', '2-06-09', '2-06-14'] }],
  [/保险有限公司$/, { finance: ['2-06-10', '4-05-03', '2-06-03'] }],
  [/证券有限公司$/, { finance: ['2-06-11', '2-06-14'] }],
  [/会计师事务所$/, { finance: ['2-06-03', '2-06-04', '2-06-05', '2-06-06'], business: ['2-06-07-08', '2-06-08-01'] }],
  [/管理咨询有限公司$/, { finance: ['2-06-02', '2-06-04', '2-06-05'], business: ['2-06-07-08', '2-06-07-13', '2-06-08-01', '4-07-02-05'] }],
  [/人力资源服务有限公司$/, { finance: BOOKS, business: ['4-07-03-08', '2-06-08-01', '4-01-02-01'] }],
  [/(酒店管理|文旅发展|餐饮管理)有限公司$/, { business: SERVICE }],
  [/国际贸易有限公司$/, { business: ['2-06-07-01', '2-06-07-12', '4-01-06-01', '4-02-06', '4-01-02-01'] }],
  [/(物流|供应链科技|供应链)有限公司$/, { business: ['4-02-06', '2-06-07-15', '4-07-02-05', '4-07-02-03'] }],
  [/连锁超市有限公司$/, { business: ['4-01-02', '4-02-06', '2-06-08-01'] }],
  [/律师事务所$/, { public: ['2-07-04', '2-07-09', '2-06-07-14', '3-01-01-01'] }],
  [/知识产权代理有限公司$/, { public: ['2-06-12-01', '2-07-09', '3-01-01-01'] }],
  [/服务中心$/, { public: ['3-01-01', '3-01-04-01', '2-07-11', '2-10-07'] }],
  [/幼儿园$/, { education: ['2-08-03'] }],
  [/职业技术学校$/, { education: ['2-08-01-02', '2-09-07'] }],
  [/第一中学$/, { education: ['2-08-02-01', '2-09-07'] }],
  [/学校$/, { education: ['2-08-02-03', '2-08-02-04', '2-08-04', '2-09-07'] }],
  [/教育科技有限公司$/, { education: ['4-07-03-05', '2-09-07'] }],
]

/** Occupations that only certain trades have; elsewhere they would surprise. */
const RARE: readonly OccupationCode[] = ['4-03-01-01', '4-07-04-01', '4-06-01-01', '2-06-07-12', '2-06-07-07', '4-07-03-08', '2-02-08-02', '2-02-12-01', '2-02-12-02']

/** The occupations of the family that such an employer looks for. */
export function occupationsOf({ name }: Pick<Employer, 'name'>, family: OccupationFamilyCode): Occupation[] {
  const ofFamily = OCCUPATIONS.filter((occupation) => occupation.family === family)
  const own = BY_TRADE.find(([ending]) => ending.test(name))?.[1][family] ?? (family === 'public' ? OFFICE : family === 'finance' ? BOOKS : null)
  const fitting = own ? ofFamily.filter(({ code }) => own.some((prefix) => code.startsWith(prefix))) : ofFamily.filter(({ code }) => !RARE.includes(code))
  return fitting.length > 0 ? fitting : ofFamily
}
