// A row of the packed index: 24 bytes in a row, so that a list streams through the processor's cache as one run.

/** 16-bit cells of a row */
export const ROW_CELLS = 12
/** steps of pay, pay-fit.ts */
export const PAY = 0
/** occupation number */
export const OCCUPATION = 1
/** eligibility-mask.ts */
export const ADMITS = 2
/** sum of weights (8 bits) · number of musts (2) · special (1) */
export const FLAGS = 3
/** first of the requirement codes, musts first, 0 where there are fewer */
export const REQUIREMENTS = 4
/** Requirements a row holds; the rest is special. */
export const SLOTS = ROW_CELLS - REQUIREMENTS

/** The job has something the row doesn't hold: named schools, a graduation year out of the common, many requirements. */
export const SPECIAL = 1 << 10
/** Musts a posting may have. */
export const MAX_MUSTS = 2
const MAX_WEIGHTS = 255

/** Throws RangeError for more musts or weight than the row holds; the limits of a posting lie far below. */
export function rowFlags(weights: number, musts: number, isSpecial: boolean): number {
  if (weights > MAX_WEIGHTS || musts > MAX_MUSTS) throw new RangeError(`${musts} musts, ${weights} weights: beyond what a posting may have`)
  return weights | (musts << 8) | (isSpecial ? SPECIAL : 0)
}

export function weightsOf(flags: number): number {
  return flags & 255
}

export function mustsOf(flags: number): number {
  return (flags >>> 8) & 3
}
