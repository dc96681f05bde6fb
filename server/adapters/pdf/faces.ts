import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Font, create } from 'fontkit'
import type { Letters } from '~/domain/typesetting/letters'
import type { Weight } from '~/domain/typesetting/marks'

/** The fonts that stand beside a function which draws pages: Noto Sans SC (SIL OFL 1.1), 30,898 characters. */
export const fontFiles: Record<Weight, string> = { regular: 'NotoSansSC_400Regular.ttf', bold: 'NotoSansSC_700Bold.ttf' }

export interface Face {
  bytes: Uint8Array
  font: Font
}

export type Faces = Record<Weight, Face>

/** Reads the fonts; about 50 ms and 21 MB, so only who draws calls this. */
export function loadFaces(folder: string): Faces {
  const load = (weight: Weight): Face => {
    const bytes = readFileSync(path.join(folder, fontFiles[weight]))
    const font = create(bytes)
    if (!('createSubset' in font)) throw new Error(`${fontFiles[weight]} is a collection`)
    return { bytes, font }
  }
  return { regular: load('regular'), bold: load('bold') }
}

/** Widths as they will be drawn: of single characters, without kerning and ligatures, which are switched off. */
export function lettersOf(faces: Faces): Letters {
  const widths: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() }
  return {
    has: (character) => faces.regular.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    advance(character, weight) {
      const known = widths[weight].get(character)
      if (known !== undefined) return known
      const { font } = faces[weight]
      const width = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
      widths[weight].set(character, width)
      return width
    },
  }
}
