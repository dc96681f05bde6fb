import { fireEvent, render, screen } from '@testing-library/react'
import { VirtualList } from './virtual-list'

const items = Array.from({ length: 1000 }, (_, index) => `职位 ${index}`)

function scrollTo(top: number, scrollHeight = 80_000) {
  const view = screen.getByRole('list').parentElement
  if (!view) throw new Error('the list scrolls in nothing')
  Object.defineProperty(view, 'scrollHeight', { value: scrollHeight, configurable: true })
  view.scrollTop = top
  fireEvent.scroll(view)
}

const list = <VirtualList label="职位" items={items} keyOf={(item) => item} rowHeight={80} viewHeight={800} renderRow={(item) => item} />

test('at first only the beginning exists', () => {
  render(list)
  const rows = screen.getAllByRole('listitem')
  expect(rows.length).toBeLessThan(40)
  expect(rows[0]?.textContent).toBe('职位 0')
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('1000')
})

test('follows the scroll to the middle and to the end, and forgets what is far', () => {
  render(list)
  scrollTo(40_000)
  expect(screen.getByText('职位 500')).toBeTruthy()
  expect(screen.getByText('职位 509')).toBeTruthy()
  expect(screen.queryByText('职位 0')).toBeNull()
  expect(screen.getAllByRole('listitem').length).toBeLessThan(45)
  scrollTo(79_200)
  expect(screen.getByText('职位 999')).toBeTruthy()
})

test('a row knows its place in the whole', () => {
  render(list)
  scrollTo(40_000)
  expect(screen.getByText('职位 500').getAttribute('aria-posinset')).toBe('501')
})

test('in WeChat rows grow with the device: lengths in rpx, scrolling measured in device px', () => {
  const platform = process.env.TARO_ENV
  process.env.TARO_ENV = 'weapp'
  try {
    render(list)
    expect(screen.getAllByRole('listitem')[1]?.style.transform).toBe('translateY(160rpx)')
    // A device 1.1 times as wide as the design.
    scrollTo(44_000, 88_000)
    expect(screen.getByText('职位 500')).toBeTruthy()
    expect(screen.getByText('职位 509')).toBeTruthy()
  } finally {
    process.env.TARO_ENV = platform
  }
})
