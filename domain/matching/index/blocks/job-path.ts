import type { MajorToken } from '~/domain/catalogues/codes'
import { EVERY_CITY } from '../job-lists'
import { PAY_BANDS, payBand } from './pay-band'

/** Keys of the blocks that may hold a list's job: token, province, city, band of pay. */
export function jobPath(token: MajorToken, city: number, pay: number): string[] {
  if (city === EVERY_CITY) return [`j|${token}|all`, `j|${token}|all|${payBand(pay)}`]
  const [root, province, narrow] = cityPath(token, city)
  return [root, province, narrow, `${narrow}|${payBand(pay)}`]
}

/** Every key under which jobs of the list may stand, whatever they pay. */
export function jobKeys(token: MajorToken, city: number): string[] {
  const keys = city === EVERY_CITY ? [`j|${token}|all`] : cityPath(token, city)
  return [...keys, ...PAY_BANDS.map((band) => `${keys.at(-1)}|${band}`)]
}

function cityPath(token: MajorToken, city: number): [string, string, string] {
  const code = String(city).padStart(6, '0')
  return [`j|${token}`, `j|${token}|${code.slice(0, 2)}`, `j|${token}|${code}`]
}
