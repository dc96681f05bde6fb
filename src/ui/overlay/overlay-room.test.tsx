import { render, screen } from '@testing-library/react'
import { Dialog } from './dialog'
import { InOverlayRoom, OverlayRoom } from './overlay-room.h5'

jest.mock('./overlay-room', () => jest.requireActual<object>('./overlay-room.h5'))

const dialog = <Dialog isOpen title="Leave?" confirmLabel="Leave" onConfirm={() => undefined} onCancel={() => undefined} />

test('what is opened inside a column is drawn outside of it, and has the focus', () => {
  const { container } = render(
    <OverlayRoom>
      <section>{dialog}</section>
    </OverlayRoom>,
  )
  const panel = screen.getByRole('alertdialog', { name: 'Leave?' })
  expect(container.contains(panel)).toBe(true)
  expect(container.querySelector('section')?.contains(panel)).toBe(false)
  expect(document.activeElement).toBe(panel)
})

test('where there is no room it stays where it is', () => {
  const { container } = render(
    <section>
      <InOverlayRoom>words</InOverlayRoom>
    </section>,
  )
  expect(container.querySelector('section')?.textContent).toBe('words')
})
