import type { Searchable } from '~/domain/catalogues/search-catalogue'
import { indexByCode, parseRow } from '../parse-rows'
import rows from './provinces.json'

/** The 34 provinces in code order. */
export const PROVINCES: readonly Searchable[] = rows.map(parseRow)

export const PROVINCES_BY_CODE = indexByCode(PROVINCES)
