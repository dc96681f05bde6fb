import { act, render, screen } from '@testing-library/react'
import { LongList } from './long-list'
import { type Sight, SightContext, type WatchSight } from './sight'

const items = Array.from({ length: 45 }, (_, index) => `职位 ${index}`)
const posts = new Map<string, (sight: Sight) => void>()
const watch: WatchSight = (id, onSight) => {
  posts.set(id, onSight)
  return () => posts.delete(id)
}
/** What the device tells of the element that so many groups stand before; the end is the last. */
const tell = (at: number, sight: Sight) => act(() => [...posts.values()][at]?.(sight))

function show(onReachEnd?: () => void, shown = items) {
  return (
    <SightContext.Provider value={watch}>
      <LongList label="职位" items={shown} keyOf={(item) => item} renderRow={(item) => item} total={100} onReachEnd={onReachEnd} />
    </SightContext.Provider>
  )
}

beforeEach(() => posts.clear())

test('rows that are far leave their room, and come back when they are near', () => {
  render(show())
  expect(screen.getAllByRole('listitem')).toHaveLength(45)
  tell(1, { isNear: false, height: 1234 })
  expect(screen.queryByText('职位 10')).toBeNull()
  expect(screen.getAllByRole('listitem')).toHaveLength(35)
  tell(1, { isNear: true, height: 1234 })
  expect(screen.getByText('职位 10').getAttribute('aria-posinset')).toBe('11')
  expect(screen.getByText('职位 10').getAttribute('aria-setsize')).toBe('100')
})

test('a page that is hidden measures nothing, and changes nothing', () => {
  render(show())
  tell(0, { isNear: false, height: 0 })
  expect(screen.getByText('职位 0')).toBeTruthy()
})

test('the end asks for more while it is near, once for each growth', () => {
  const more = jest.fn()
  const { rerender } = render(show(more))
  const end = () => posts.size - 1
  tell(end(), { isNear: false, height: 1 })
  expect(more).not.toHaveBeenCalled()
  tell(end(), { isNear: true, height: 1 })
  expect(more).toHaveBeenCalledTimes(1)
  rerender(show(more, [...items, '职位 45']))
  tell(end(), { isNear: true, height: 1 })
  expect(more).toHaveBeenCalledTimes(2)
})

test('where nobody watches, everything is drawn', () => {
  render(<LongList label="职位" items={items} keyOf={(item) => item} renderRow={(item) => item} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(45)
})
