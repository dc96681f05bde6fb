import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Font, create } from 'fontkit'
import type { Letters } from '~/domain/typesetting/letters'
import type { Weight } from '~/domain/typesetting/marks'

/**
 * The fonts that stand beside a function which draws pages (SIL OFL 1.1); the first that has a character draws it.
 * Noto Sans SC has 30,898 characters, but of 128 letters in Latin Extended-A only 30: Noto Sans has the rest of Latin,
 * Greek and Cyrillic, drawn for the same x-height and strokes.
 */
export const fontFiles: Record<Weight, readonly string[]> = {
  regular: ['NotoSansSC_400Regular.ttf', 'NotoSans_400Regular.ttf'],
  bold: ['NotoSansSC_700Bold.ttf', 'NotoSans_700Bold.ttf'],
}

export interface Face {
  bytes: Uint8Array
  font: Font
}

export type Faces = Record<Weight, readonly [Face, ...Face[]]>

/** Reads the fonts; about 50 ms and 22 MB, so only who draws calls this. */
export function loadFaces(folder: string): Faces {
  const load = (file: string): Face => {
    const bytes = readFileSync(path.join(folder, file))
    const font = create(bytes)
    if (!('createSubset' in font)) throw new Error(`${file} is a collection`)
    return { bytes, font }
  }
  const all = (weight: Weight) => {
    const [first, ...others] = fontFiles[weight].map(load)
    if (!first) throw new Error(`no font is ${weight}`)
    return [first, ...others] as const
  }
  return { regular: [...all('regular')], bold: [...all('bold')] }
}

const codeOf = (character: string) => character.codePointAt(0) ?? 0

/** The face that draws a character; the first where none has it. */
export function faceOf(character: string, weight: Weight, faces: Faces): Face {
  return faces[weight].find(({ font }) => font.hasGlyphForCodePoint(codeOf(character))) ?? faces[weight][0]
}

/** Width of a character, in em. */
export function advanceOf(character: string, { font }: Face): number {
  return font.glyphForCodePoint(codeOf(character)).advanceWidth / font.unitsPerEm
}

/** Neighbours that one face draws. */
export interface Stretch {
  face: Face
  text: string
  /** where it begins, in em from the beginning of the whole */
  from: number
}

/** A text as the stretches that one face draws each. */
export function stretchesOf(text: string, weight: Weight, faces: Faces): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const character of text) {
    const face = faceOf(character, weight, faces)
    const last = stretches.at(-1)
    if (last?.face === face) last.text += character
    else stretches.push({ face, text: character, from: at })
    at += advanceOf(character, face)
  }
  return stretches
}

/** Widths as they will be drawn: of single characters, without kerning and ligatures, which are switched off. */
export function lettersOf(faces: Faces): Letters {
  const widths: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() }
  return {
    has: (character) => faces.regular.some(({ font }) => font.hasGlyphForCodePoint(codeOf(character))),
    advance(character, weight) {
      const known = widths[weight].get(character)
      if (known !== undefined) return known
      const width = advanceOf(character, faceOf(character, weight, faces))
      widths[weight].set(character, width)
      return width
    },
  }
}
