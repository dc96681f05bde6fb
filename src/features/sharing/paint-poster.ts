import type { LoadImage } from '~/src/platform/picture'

/** What stands on a poster; every line in the reader's language. */
export interface PosterContent {
  brand: string
  title: string
  salary: string
  employer: string
  facts: string
  tags: readonly string[]
  from: string
  scan: string
  /** address of the mini-program code's picture */
  codeUrl: string
}

export const posterSize = { width: 750, height: 1120 } as const

/** Colours of the identity as a picture needs them: it is looked at outside the app, always on light ground. */
const ink = '#17211d'
const muted = '#5b6472'
const pine = '#006b53'
const persimmon = '#c2410c'
const paper = '#f4f1ea'
const family = '"Noto Sans SC Variable", "PingFang SC", sans-serif'
const margin = 64

/** Breaks a line of any script at the width; the last of `most` lines ends in an ellipsis when there is more. */
export function wrapText(measure: (text: string) => number, text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (measure(line + character) <= width) {
      line += character
      continue
    }
    lines.push(line)
    line = character
    if (lines.length === most) break
  }
  if (lines.length < most && line !== '') lines.push(line)
  else if (lines.length === most) lines[most - 1] = `${(lines[most - 1] ?? '').slice(0, -1)}…`
  return lines
}

/** Paints a job's poster: what, how much, who, and the code that leads to it. */
export async function paintPoster(context: CanvasRenderingContext2D, loadImage: LoadImage, content: PosterContent): Promise<void> {
  const { width, height } = posterSize
  const code = await loadImage(content.codeUrl)
  context.fillStyle = paper
  context.fillRect(0, 0, width, height)
  paintWay(context)
  const write = (text: string, size: number, y: number, colour: string, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`
    context.fillStyle = colour
    context.fillText(text, margin, y)
  }
  context.textBaseline = 'top'
  write(content.brand, 30, 60, '#ffffff', 600)
  let y = 250
  context.font = `700 60px ${family}`
  for (const line of wrapText((text) => context.measureText(text).width, content.title, width - 2 * margin, 2)) {
    write(line, 60, y, ink, 700)
    y += 80
  }
  write(content.salary, 48, y + 12, persimmon, 700)
  write(content.employer, 32, y + 96, ink, 500)
  write(content.facts, 28, y + 148, muted)
  paintTags(context, content.tags, y + 216)
  paintFoot(context, code, content)
}

function paintWay(context: CanvasRenderingContext2D): void {
  context.fillStyle = pine
  context.fillRect(0, 0, posterSize.width, 190)
  context.strokeStyle = 'rgba(255,255,255,0.28)'
  context.lineWidth = 14
  context.beginPath()
  context.moveTo(430, 210)
  context.bezierCurveTo(470, 120, 590, 150, 700, 30)
  context.stroke()
  context.fillStyle = '#f59e6b'
  context.beginPath()
  context.arc(600, 62, 16, 0, 2 * Math.PI)
  context.fill()
}

function paintTags(context: CanvasRenderingContext2D, tags: readonly string[], y: number): void {
  let x = margin
  context.font = `400 26px ${family}`
  for (const tag of tags) {
    const tagWidth = context.measureText(tag).width + 40
    if (x + tagWidth > posterSize.width - margin) break
    context.fillStyle = '#e2ebe5'
    context.fillRect(x, y, tagWidth, 52)
    context.fillStyle = pine
    context.fillText(tag, x + 20, y + 12)
    x += tagWidth + 16
  }
}

function paintFoot(context: CanvasRenderingContext2D, code: CanvasImageSource, { from, scan }: PosterContent): void {
  const { width, height } = posterSize
  context.fillStyle = '#ffffff'
  context.fillRect(0, height - 310, width, 310)
  context.drawImage(code, width - margin - 220, height - 270, 220, 220)
  context.fillStyle = ink
  context.font = `600 34px ${family}`
  context.fillText(from, margin, height - 210)
  context.fillStyle = muted
  context.font = `400 26px ${family}`
  context.fillText(scan, margin, height - 150)
}
