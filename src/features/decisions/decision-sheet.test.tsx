import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { CallError } from '~/src/platform/call'
import { DecisionSheet } from './decision-sheet'

function show(answers: (CallError | undefined)[], isRequired = true) {
  const decided: string[] = []
  const view = render(
    <DecisionSheet
      form="decide:test"
      title="退回？"
      consequences={['单位会看到说明']}
      confirmLabel="退回"
      note={{ label: '说明', isRequired, missing: '请写一句说明', phrases: ['执照看不清'] }}
      wordsOf={(code) => `话：${code}`}
      onDecide={(note) => {
        decided.push(note)
        return Promise.resolve(answers.shift())
      }}
      onClose={() => undefined}
    />,
  )
  return { decided, view }
}
const confirm = () => fireEvent.click(screen.getByRole('button', { name: '退回' }))

beforeEach(() => localStorage.clear())

test('nothing goes out without the note that is owed', async () => {
  const { decided } = show([undefined])
  confirm()
  expect(await screen.findByText('请写一句说明')).toBeTruthy()
  expect(decided).toEqual([])
  fireEvent.click(screen.getByText('执照看不清'))
  await waitFor(() => expect(screen.queryByText('请写一句说明')).toBeNull())
  confirm()
  await waitFor(() => expect(decided).toEqual(['执照看不清']))
})

test('a refusal is told, and what was written stays, also for the next visit', async () => {
  const { decided, view } = show([{ code: 'ALREADY_DECIDED', traceId: 't' }])
  fireEvent.click(screen.getByText('执照看不清'))
  confirm()
  expect(await screen.findByText('话：ALREADY_DECIDED')).toBeTruthy()
  expect(decided).toEqual(['执照看不清'])
  view.unmount()
  show([])
  expect(screen.getByDisplayValue('执照看不清')).toBeTruthy()
})
