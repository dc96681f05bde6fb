import type { LoadImage } from '~/src/platform/picture'
import { wrapText } from '../sharing/paint-poster'
import { lineHeight, type Measure, type PlacedLabel, placeRadarLabels } from './radar-labels'

/** What the student chose to let people see; what is absent is not in the picture. */
export interface CardPicture {
  brand: string
  foot: string
  name?: string
  /** the semester and how far the way to a job has come */
  chapter?: string
  line?: string
  figures?: readonly { label: string; value: string }[]
  badges?: readonly string[]
  labels?: readonly string[]
  radar?: readonly { label: string; now: number; then: number }[]
  /** the pattern of the card, an SVG address */
  patternUrl: string
}

export const cardPictureSize = { width: 750, height: 1334 } as const

/** Colours of the identity as a picture needs them: it is looked at outside the app. */
const ground = '#0b4f3f'
const paper = '#f4f1ea'
const ink = '#17211d'
const muted = '#5b6472'
const pine = '#006b53'
const persimmon = '#c2410c'
const family = '"Noto Sans SC Variable", "PingFang SC", sans-serif'
const margin = 56
const faceHeight = 470
const topLevel = 5
const radarReach = 150
/** How near to the border the names of axes come. */
const nearEdge = 24

/** Paints the card to be passed on: the face with its pattern, then only what was chosen. */
export async function paintCard(context: CanvasRenderingContext2D, loadImage: LoadImage, content: CardPicture): Promise<void> {
  const { width, height } = cardPictureSize
  context.fillStyle = paper
  context.fillRect(0, 0, width, height)
  context.fillStyle = ground
  context.fillRect(0, 0, width, faceHeight)
  // Not every device paints an SVG on a canvas; the card is one without its pattern too.
  const pattern = await loadImage(content.patternUrl).catch(() => null)
  if (pattern) context.drawImage(pattern, 0, 0, width, faceHeight)
  context.textBaseline = 'top'
  const write = (text: string, size: number, x: number, y: number, colour: string, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`
    context.fillStyle = colour
    context.fillText(text, x, y)
  }
  if (content.chapter !== undefined) write(content.chapter, 28, margin, 56, '#ffffff', 500)
  if (content.name !== undefined) write(content.name, 64, margin, 180, '#ffffff', 700)
  if (content.line !== undefined) {
    context.font = `400 28px ${family}`
    const lines = wrapText((text) => context.measureText(text).width, content.line, width - 2 * margin, 1)
    write(lines[0] ?? '', 28, margin, 268, 'rgba(255,255,255,0.86)')
  }
  content.figures?.forEach(({ label, value }, index) => {
    write(value, 48, margin + index * 210, 336, '#ffffff', 700)
    write(label, 24, margin + index * 210, 398, 'rgba(255,255,255,0.86)')
  })
  let y = faceHeight + 44
  if (content.radar) {
    paintRadar(context, content.radar, y)
    y += 440
  }
  for (const [words, colour] of [[content.badges, persimmon], [content.labels, pine]] as const) {
    if (words && words.length > 0) y = paintTags(context, words, y, colour) + 20
  }
  write(content.brand, 28, margin, height - 92, pine, 700)
  write(content.foot, 24, margin, height - 52, muted)
}

function paintTags(context: CanvasRenderingContext2D, tags: readonly string[], top: number, colour: string): number {
  const { width } = cardPictureSize
  let x = margin
  let y = top
  context.font = `500 26px ${family}`
  for (const whole of tags) {
    const [tag = ''] = wrapText((text) => context.measureText(text).width, whole, width - 2 * margin - 36, 1)
    const tagWidth = context.measureText(tag).width + 36
    if (x + tagWidth > width - margin) {
      x = margin
      y += 66
    }
    // The foot keeps its room.
    if (y > cardPictureSize.height - 190) break
    context.fillStyle = '#ffffff'
    context.fillRect(x, y, tagWidth, 52)
    context.fillStyle = colour
    context.fillText(tag, x + 18, y + 11)
    x += tagWidth + 14
  }
  return y + 52
}

const middleOf = (top: number) => ({ x: cardPictureSize.width / 2, y: top + 200 })

/** A point on an axis. @param turn of a whole turn, clockwise from the top @param share of the outermost ring */
function axisEnd(middle: { x: number; y: number }, turn: number, share: number): { x: number; y: number } {
  const angle = turn * 2 * Math.PI - Math.PI / 2
  return { x: middle.x + radarReach * share * Math.cos(angle), y: middle.y + radarReach * share * Math.sin(angle) }
}

function paintRadar(context: CanvasRenderingContext2D, axes: NonNullable<CardPicture['radar']>, top: number): void {
  const at = (index: number, share: number) => axisEnd(middleOf(top), index / axes.length, share)
  const outline = (shareOf: (axis: (typeof axes)[number]) => number) => {
    context.beginPath()
    axes.forEach((axis, index) => {
      const { x, y } = at(index, shareOf(axis))
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
    context.closePath()
  }
  context.strokeStyle = '#d6d9d3'
  context.lineWidth = 1.5
  for (let ring = 1; ring <= topLevel; ring++) {
    outline(() => ring / topLevel)
    context.stroke()
  }
  outline(({ now }) => now / topLevel)
  context.fillStyle = 'rgba(0,107,83,0.22)'
  context.fill()
  context.strokeStyle = pine
  context.lineWidth = 4
  context.stroke()
  if (axes.some(({ then }) => then > 0)) {
    outline(({ then }) => then / topLevel)
    context.setLineDash([8, 6])
    context.strokeStyle = persimmon
    context.lineWidth = 3
    context.stroke()
    context.setLineDash([])
  }
  context.fillStyle = ink
  const fontOf = (size: number) => `400 ${size}px ${family}`
  const measure = (text: string, size: number) => {
    context.font = fontOf(size)
    return context.measureText(text).width
  }
  for (const { lines, size, align, x, y } of radarLabelsOf(measure, axes.map(({ label }) => label), top)) {
    context.font = fontOf(size)
    context.textAlign = align
    lines.forEach((line, index) => context.fillText(line, x, y + index * size * lineHeight))
  }
  context.textAlign = 'left'
}

/** The names of the axes, around a radar that begins at this height. */
export function radarLabelsOf(measure: Measure, labels: readonly string[], top: number): PlacedLabel[] {
  const middle = middleOf(top)
  const edge = { left: nearEdge, right: cardPictureSize.width - nearEdge }
  return placeRadarLabels(measure, labels.map((label, index) => ({ label, ...axisEnd(middle, index / labels.length, 1.14) })), { middle, edge })
}
