/** Lower ends of the bands in yuan a month, about a tenth apart; what is below the first is band 0. Data of the index. */
const BANDS = [
  2500, 3000, 3500, 4000, 4500, 5000, 5500, 6000, 6600, 7200, 8000, 8800, 9700, 10700, 11800, 13000, 14500, 16000, 18000,
  20000, 23000, 27000, 33000,
]

const STEP = 100

/** The names of all bands, best paid first. */
export const PAY_BANDS: readonly string[] = Array.from({ length: BANDS.length + 1 }, (_, index) => bandName(BANDS.length - index))

/** The band of a step of pay (pay-fit.ts). */
export function payBand(step: number): string {
  const next = BANDS.findIndex((lower) => lower > step * STEP)
  return bandName(next === -1 ? BANDS.length : next)
}

function bandName(index: number): string {
  return `b${String(index).padStart(2, '0')}`
}
