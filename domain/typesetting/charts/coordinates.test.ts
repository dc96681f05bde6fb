import { coordinates } from './coordinates'

const looks = { across: '', up: '', size: 160, ink: '', muted: '', grid: 'grid', fill: 'now' }

/** The two lines that part the quarters: where the upright one stands, and how far down the level one lies. */
function crossOf(crossing: number, now = { x: 1, y: 1, name: '' }) {
  const { marks } = coordinates({ ...looks, now, before: null, crossing })
  const [upright, level] = marks.flatMap((mark) => (mark.kind === 'polygon' && !mark.isClosed ? [mark.points] : []))
  const dot = marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))[0]
  return { x: upright?.[0]?.[0] ?? NaN, y: level?.[0]?.[1] ?? NaN, dot: dot ?? { x: NaN, y: NaN } }
}

test('the quarters meet where the rules part them, which need not be the middle', () => {
  const [middle, higher] = [crossOf(3), crossOf(3.5)]
  expect(higher.x - middle.x).toBe(20)
  expect(middle.y - higher.y).toBe(20)
})

test('who stands below the threshold is drawn on its side of the line', () => {
  const { x, y, dot } = crossOf(3.5, { x: 3.15, y: 4.15, name: '' })
  expect(dot.x).toBeLessThan(x)
  expect(dot.y).toBeLessThan(y)
})
