import { act, render, screen } from '@testing-library/react'
import { VirtualList } from './virtual-list'

const items = Array.from({ length: 1000 }, (_, index) => `职位 ${index}`)

function scrollTo(top: number) {
  const view = screen.getByRole('list').closest('taro-scroll-view-core')
  act(() => {
    view?.dispatchEvent(new CustomEvent('scroll', { detail: { scrollTop: top, scrollHeight: 80_000 } }))
  })
}

beforeEach(() => {
  render(<VirtualList label="职位" items={items} keyOf={(item) => item} rowHeight={80} viewHeight={800} renderRow={(item) => item} />)
})

test('at first only the beginning exists', () => {
  const rows = screen.getAllByRole('listitem')
  expect(rows.length).toBeLessThan(40)
  expect(rows[0]?.textContent).toBe('职位 0')
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('1000')
})

test('follows the scroll to the middle and to the end, and forgets what is far', () => {
  scrollTo(40_000)
  expect(screen.getByText('职位 500')).toBeTruthy()
  expect(screen.getByText('职位 509')).toBeTruthy()
  expect(screen.queryByText('职位 0')).toBeNull()
  expect(screen.getAllByRole('listitem').length).toBeLessThan(45)
  scrollTo(79_200)
  expect(screen.getByText('职位 999')).toBeTruthy()
})

test('a row knows its place in the whole', () => {
  scrollTo(40_000)
  expect(screen.getByText('职位 500').getAttribute('aria-posinset')).toBe('501')
})
