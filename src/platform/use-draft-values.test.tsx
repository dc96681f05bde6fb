import { act, renderHook } from '@testing-library/react'
import { useDraftValues } from './use-draft-values'

interface Goal {
  what: string
  steps: readonly string[]
}

const open = () => renderHook(() => useDraftValues<Goal>('goal', (kept) => kept ?? { what: '', steps: ['读题'] }))

beforeEach(() => localStorage.clear())

test('two changes that meet before the form is drawn again are both kept, also on the device', () => {
  const { result, unmount } = open()
  const { change } = result.current
  act(() => {
    change({ what: '考过四级' })
    change(({ steps }) => ({ steps: steps.map(() => '背单词') }))
    change(({ steps }) => ({ steps: [...steps, ''] }))
  })
  const whole = { what: '考过四级', steps: ['背单词', ''] }
  expect(result.current.values).toEqual(whole)
  unmount()
  const again = open()
  expect(again.result.current).toMatchObject({ values: whole, isRestored: true })
  act(() => again.result.current.discard())
  again.unmount()
  expect(open().result.current).toMatchObject({ values: { what: '', steps: ['读题'] }, isRestored: false })
})
