import rows from './readings.json'

const byCharacter = new Map<string, string[]>()
for (const [syllable, characters] of Object.entries(rows)) {
  for (const character of characters) {
    const known = byCharacter.get(character)
    if (known) known.push(syllable)
    else byCharacter.set(character, [syllable])
  }
}

const none: readonly string[] = []

/** Every way a Chinese character is read, without tones; [] for one the table does not have. */
export function readingsOf(character: string): readonly string[] {
  return byCharacter.get(character) ?? none
}

/** Every syllable there is, alphabetically. */
export const SYLLABLES: readonly string[] = Object.keys(rows)
