/** GB 32100-2015: digits and capital letters without I, O, S, V, Z; the position is the value, 0–30. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Check character of the first 17; undefined when they hold a character that the code does not use. */
export function creditCodeCheckCharacter(first17: string): string | undefined {
  if (first17.length !== 17) return undefined
  let sum = 0
  let weight = 1
  for (const character of first17) {
    const value = alphabet.indexOf(character)
    if (value < 0) return undefined
    sum += value * weight
    // The weight of position i is 3^(i−1) mod 31.
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31]
}

/** A code as people type it: full-width characters, spaces and small letters are made right. */
export function normalizeCreditCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** True for an 18-character unified social credit code whose check character is right (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  return code.length === 18 && creditCodeCheckCharacter(code.slice(0, 17)) === code[17]
}
