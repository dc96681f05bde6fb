import type { CityCode, ProvinceCode } from './codes'

/** Beijing, Tianjin, Shanghai, Chongqing: province and city in one code. */
export const MUNICIPALITIES: readonly CityCode[] = ['110000', '120000', '310000', '500000']

/** The province a city lies in; a municipality is its own. */
export function provinceOf(city: CityCode): ProvinceCode {
  return `${city.slice(0, 2)}0000`
}

export function isMunicipality(city: CityCode): boolean {
  return MUNICIPALITIES.includes(city)
}

/** The cities of one province, in catalogue order. */
export function citiesInProvince<T extends { code: CityCode }>(cities: readonly T[], province: ProvinceCode): T[] {
  return cities.filter((city) => provinceOf(city.code) === province)
}
