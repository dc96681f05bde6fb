import type { CityCode } from '~/domain/catalogues/codes'

/** Where employers sit and students wish to go, with how often; a northern province and where its graduates go. */
export const HOME_CITIES: readonly (readonly [CityCode, number])[] = [
  ['230100', 60],
  ['230600', 14],
  ['230200', 9],
  ['231000', 8],
  ['230800', 6],
  ['231200', 3],
]

export const AWAY_CITIES: readonly (readonly [CityCode, number])[] = [
  ['110000', 14],
  ['440300', 11],
  ['310000', 10],
  ['330100', 9],
  ['320500', 7],
  ['210200', 7],
  ['210100', 7],
  ['220100', 6],
  ['370200', 6],
  ['120000', 5],
  ['320100', 5],
  ['440100', 5],
  ['510100', 4],
  ['420100', 3],
  ['340100', 3],
  ['610100', 3],
  ['410100', 2],
  ['430100', 2],
  ['500000', 2],
  ['350200', 1],
]

const DEAREST = ['110000', '310000', '440300', '440100']
const DEAR = ['330100', '320500', '320100', '510100', '420100', '120000', '370200', '340100', '610100', '350200']

/** What pay in a city is against a middling one, about. */
export function payLevelOf(city: CityCode): number {
  if (DEAREST.includes(city)) return 1.4
  if (DEAR.includes(city)) return 1.15
  return city === '230100' || !city.startsWith('23') ? 0.95 : 0.82
}
