import type { Searchable } from '~/domain/catalogues/search-catalogue'
import { indexByCode, parseRow } from '../parse-rows'
import rows from './cities.json'

/** The 340 cities in code order (about 10 KB: small enough for the main package). */
export const CITIES: readonly Searchable[] = rows.map(parseRow)

export const CITIES_BY_CODE = indexByCode(CITIES)
