import { pinyin } from 'pinyin-pro'

/** The 6,763 characters of GB/T 2312, what Chinese is written with day by day, in their own order. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312')
  const found: string[] = []
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.from([row, cell]))
      if (/^[\u4e00-\u9fff]$/.test(character)) found.push(character)
    }
  }
  return found
}

/** Syllable → the characters read so, without tones; ü as v, the way it is typed. A character with several readings stands in several rows. */
export function pinyinRows(): Record<string, string> {
  const rows = new Map<string, string>()
  for (const character of commonCharacters()) {
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
    for (const reading of new Set(readings)) {
      // Interjections without a vowel (嗯 as ng) are nobody's way to type a word.
      if (/^[a-z]*[aeiouv][a-z]*$/.test(reading)) rows.set(reading, (rows.get(reading) ?? '') + character)
    }
  }
  return Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
}
