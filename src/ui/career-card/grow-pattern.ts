import { seededRandom } from '~/src/ui/seed/seeded-random'

/** What a record has grown to. */
export interface Growth {
  /** Entries of the record: courses, projects, assessments, tasks. One ring for each, as in a tree; 4 to 26 are drawn. */
  rings: number
  /** Moments with people: interviews, talks, help given. One dot each; up to 24 are drawn. */
  moments: number
}

interface Wave {
  turns: number
  height: number
  phase: number
}

const width = 344
const height = 216
const corners = 40

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * The pattern of one card as the body of a 344 × 216 SVG: rings around a heart, shaped by the seed alone, as many as
 * the record has grown; so two cards differ and one card is recognised after it has grown.
 */
export function growPattern(seed: string, growth: Growth): string {
  const random = seededRandom(seed)
  const heart = { x: width * (0.66 + random() * 0.22), y: height * (0.2 + random() * 0.3) }
  const waves: Wave[] = [2, 3, 5].map((turns) => ({ turns, height: (0.1 + random() * 0.14) / Math.sqrt(turns), phase: random() * 2 * Math.PI }))
  const drift = (random() - 0.5) * 0.16
  const squash = 0.78 + random() * 0.2

  const radiusAt = (angle: number, ring: number) => {
    const base = 12 + ring * 11
    const wobble = waves.reduce((sum, wave) => sum + wave.height * Math.sin(wave.turns * angle + wave.phase + drift * ring), 0)
    return base * (1 + wobble)
  }
  const pointAt = (angle: number, ring: number) => {
    const radius = radiusAt(angle, ring)
    return { x: heart.x + radius * Math.cos(angle), y: heart.y + radius * squash * Math.sin(angle) }
  }

  const ringCount = Math.min(26, Math.max(4, Math.round(growth.rings)))
  const lines = Array.from({ length: ringCount }, (_, ring) => {
    const isNewest = ring === ringCount - 1
    const look = isNewest ? 'stroke="#8ff0cd" stroke-width="1.8" opacity="0.9"' : `stroke="#ffffff" stroke-width="1" opacity="${round(0.34 - ring * 0.008)}"`
    return `<path d="${closedCurve(Array.from({ length: corners }, (_, corner) => pointAt((corner / corners) * 2 * Math.PI, ring)))}" fill="none" ${look}/>`
  })
  const dots = Array.from({ length: Math.min(24, Math.max(0, Math.round(growth.moments))) }, () => {
    // Drawn for every dot before the ring is known, so that a new ring moves no dot's angle.
    const angle = random() * 2 * Math.PI
    const depth = random()
    const { x, y } = pointAt(angle, Math.floor(depth * ringCount))
    return `<circle cx="${round(x)}" cy="${round(y)}" r="3.2" fill="#ff9a70"/>`
  })
  return `${lines.join('')}<circle cx="${round(heart.x)}" cy="${round(heart.y)}" r="4.5" fill="#ff9a70"/>${dots.join('')}`
}

/** A smooth closed line through the middles of neighbouring corners. */
function closedCurve(points: readonly { x: number; y: number }[]): string {
  const middle = (a: { x: number; y: number }, b: { x: number; y: number }) => `${round((a.x + b.x) / 2)} ${round((a.y + b.y) / 2)}`
  const last = points[points.length - 1] ?? { x: 0, y: 0 }
  const first = points[0] ?? last
  const start = `M${middle(last, first)}`
  const curves = points.map((point, index) => `Q${round(point.x)} ${round(point.y)} ${middle(point, points[(index + 1) % points.length] ?? first)}`)
  return `${start}${curves.join('')}Z`
}
