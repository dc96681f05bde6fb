import { sparkDot } from './spark-shapes'

const heightOf = (values: number[], within?: readonly [number, number]) => Number(/cy=(?:"|%22)([\d.]+)/.exec(decodeURIComponent(sparkDot(values, within)))?.[1])

test('on a scale with ends a small difference looks small; without, the course fills its height', () => {
  const flat = heightOf([3, 3, 3], [1, 5])
  expect(Math.abs(heightOf([3, 3, 3.1], [1, 5]) - flat)).toBeLessThan(1)
  expect(Math.abs(heightOf([3, 3, 3.1]) - flat)).toBeGreaterThan(10)
  expect(heightOf([3, 3, 5], [1, 5])).toBeLessThan(heightOf([3, 3, 4], [1, 5]))
})
