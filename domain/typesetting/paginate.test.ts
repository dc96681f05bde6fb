import { paginate } from './paginate'
import { type Slab, kept, space } from './slab'

const slab = (name: string, height: number, over: Partial<Slab> = {}): Slab => ({
  height,
  marks: [{ kind: 'run', x: 0, y: 0, text: name, size: 10, weight: 'regular', color: '#000000' }],
  baseline: 0,
  keepsNext: false,
  isSpace: false,
  ...over,
})
const pages = (slabs: Slab[], height: number) => paginate(slabs, height).map((marks) => marks.map((mark) => (mark.kind === 'run' ? `${mark.text}@${mark.y}` : mark.kind)).join(' '))

test('slabs fill a page and go on at the next', () => {
  expect(pages([slab('a', 40), slab('b', 40), slab('c', 40)], 100)).toEqual(['a@0 b@40', 'c@0'])
})

test('a heading goes with what follows it', () => {
  expect(pages([slab('a', 60), slab('heading', 20, { keepsNext: true }), slab('b', 30)], 100)).toEqual(['a@0', 'heading@0 b@20'])
})

test('what is kept together moves together, and is divided where no page holds it', () => {
  expect(pages([slab('a', 60), ...kept([slab('b', 30), slab('c', 30)])], 100)).toEqual(['a@0', 'b@0 c@30'])
  expect(pages([slab('a', 60), ...kept([slab('b', 60), slab('c', 60)])], 100)).toEqual(['a@0', 'b@0', 'c@0'])
})

test('space separates, and is dropped at the head of a page', () => {
  expect(pages([space(10), slab('a', 80), space(10), slab('b', 30)], 100)).toEqual(['a@0', 'b@0'])
  expect(pages([slab('a', 30), space(10), slab('b', 30)], 100)).toEqual(['a@0 b@40'])
})

test('the head of a table is repeated where a page begins inside it, and only there', () => {
  const head = slab('head', 10, { keepsNext: true })
  const row = (name: string) => slab(name, 40, { head })
  expect(pages([head, row('1'), row('2'), row('3'), row('4')], 100)).toEqual(['head@0 1@10 2@50', 'head@0 3@10 4@50'])
})

test('nothing is one empty page', () => {
  expect(pages([], 100)).toEqual([''])
})
