import { Image } from '@tarojs/components'
import { render, waitFor } from '@testing-library/react'

const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

/** Taro's element draws the picture itself; here it is asked what it was told to draw. */
const altOf = (container: HTMLElement) => (container.querySelector('taro-image-core') as unknown as { nativeProps: { alt: string } } | null)?.nativeProps.alt

test('a picture has its words itself, and one without any is decoration', async () => {
  const { container, rerender } = render(<Image src={src} mode="aspectFit" ariaLabel="A card" />)
  await waitFor(() => expect(altOf(container)).toBe('A card'))
  expect(container.querySelector('[aria-label]')).toBeNull()
  rerender(<Image src={src} mode="aspectFit" />)
  await waitFor(() => expect(altOf(container)).toBe(''))
})
