import type { CityCode, EducationLevel, OccupationCode } from '~/domain/catalogues/codes'
import type { OccupationFamilyCode } from '~/reference/occupations/occupation-families'
import { OCCUPATIONS_BY_CODE } from '~/reference/occupations/occupations'
import { payLevelOf } from './places'

/** Yuan a month for a bachelor in a middling city. Demo figures: believable, taken from no survey. */
const FAMILY_PAY: Readonly<Record<OccupationFamilyCode, number>> = {
  it: 9000,
  electronics: 7800,
  manufacturing: 7000,
  construction: 6800,
  science: 6400,
  health: 6500,
  finance: 7000,
  business: 6200,
  public: 5600,
  education: 6000,
  media: 6000,
}

const OCCUPATION_PAY: Readonly<Record<OccupationCode, number>> = {
  '2-02-38-01': 14000,
  '2-02-38-03': 11500,
  '2-02-38-09': 13000,
  '2-02-10-06': 10500,
  '2-06-10-01': 11000,
  '2-06-14-00': 12000,
  '2-06-07-08': 9500,
  '2-05-08-01': 5800,
  '2-08-03-00': 4600,
  '4-05-01-01': 5600,
  '4-07-02-03': 5000,
  '3-01-04-01': 4500,
}

const LEVEL_PAY: Readonly<Record<EducationLevel, number>> = { '11': 1.9, '14': 1.3, '21': 1, '31': 0.76 }

/** What the work usually pays there, yuan a month, in steps of 500. */
export function usualPay(occupation: OccupationCode, city: CityCode, level: EducationLevel): number {
  const family = OCCUPATIONS_BY_CODE.get(occupation)?.family ?? 'business'
  const yuan = (OCCUPATION_PAY[occupation] ?? FAMILY_PAY[family]) * payLevelOf(city) * LEVEL_PAY[level]
  return Math.round(yuan / 500) * 500
}
