import type { Exemplar } from './exemplar'
import { BUSINESS_EXEMPLARS } from './exemplars-business'
import { ENGINEERING_EXEMPLARS } from './exemplars-engineering'
import { IT_EXEMPLARS } from './exemplars-it'
import { PEOPLE_EXEMPLARS } from './exemplars-people'

/** Sixty-four postings that the rules were written against: a measure of fit, not of worth (see exemplars-fresh.ts). */
export const EXEMPLARS: readonly Exemplar[] = [...IT_EXEMPLARS, ...ENGINEERING_EXEMPLARS, ...BUSINESS_EXEMPLARS, ...PEOPLE_EXEMPLARS]
