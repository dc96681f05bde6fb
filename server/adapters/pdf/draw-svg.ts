import type { Run, SetPage, Weight } from '~/domain/typesetting/marks'
import { type Faces, advanceOf, faceOf, stretchesOf } from './faces'
import { pathOf, short } from './path-of'

/** Draws one set page as SVG: each letter's outline once, then where it stands. It needs no font to be shown. */
export function drawSvg({ width, height, marks }: SetPage, faces: Faces): string {
  const outlines = new Map<string, { id: string; path: string }>()
  const outlineOf = (character: string, weight: Weight): { id: string } => {
    const key = weight + character
    const known = outlines.get(key)
    if (known) return known
    const fresh = { id: outlines.size.toString(36), path: outline(character, weight, faces) }
    outlines.set(key, fresh)
    return fresh
  }
  const drawn = marks.map((mark) => {
    if (mark.kind === 'run') return letters(mark, faces, outlineOf)
    const stroke = mark.kind === 'polygon' && mark.stroke ? ` stroke="${mark.stroke}" stroke-width="${mark.thickness ?? 1}"` : ''
    const opacity = mark.kind === 'polygon' && mark.opacity !== undefined ? ` fill-opacity="${mark.opacity}"` : ''
    return `<path d="${pathOf(mark)}" fill="${mark.fill ?? 'none'}"${opacity}${stroke}/>`
  })
  const defined = [...outlines.values()].map(({ id, path }) => `<path id="${id}" d="${path}"/>`).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<defs>${defined}</defs><rect width="100%" height="100%" fill="#ffffff"/>${drawn.join('')}</svg>`,
  ].join('')
}

function letters({ x, y, text, size, weight, color }: Run, faces: Faces, outlineOf: (character: string, weight: Weight) => { id: string }): string {
  return stretchesOf(text, weight, faces)
    .map(({ face, text: own, from }) => {
      const units = face.font.unitsPerEm / grain
      const scale = size / units
      let at = 0
      const placed = [...own].map((character) => {
        const place = at
        at += advanceOf(character, face) * units
        return character === ' ' ? '' : `<use xlink:href="#${outlineOf(character, weight).id}"${place === 0 ? '' : ` x="${short(place)}"`}/>`
      })
      return `<g transform="translate(${short(x + from * size)} ${short(y)})scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" fill="${color}">${placed.join('')}</g>`
    })
    .join('')
}

/** Units of the font in one of the picture: a 25th of a point at 10 pt, which makes the picture half as large. */
const grain = 4

const commands = { moveTo: 'M', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const

function outline(character: string, weight: Weight, faces: Faces): string {
  const { path } = faceOf(character, weight, faces).font.glyphForCodePoint(character.codePointAt(0) ?? 0)
  let [x, y] = [0, 0]
  return path.commands
    .map(({ command, args }) => {
      const values = args.map((value) => Math.round(value / grain))
      const relative = command === 'moveTo' ? values : values.map((value, index) => value - (index % 2 === 0 ? x : y))
      ;[x, y] = [values.at(-2) ?? x, values.at(-1) ?? y]
      return commands[command] + relative.join(' ').replaceAll(' -', '-')
    })
    .join('')
}
