import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { readConversation } from '~/contract/chat'
import { queryClient } from './query-client'
import type { Transport } from './transport/transport'
import { useOperation } from './use-operation'

const mockInvoke = jest.fn<ReturnType<Transport['invoke']>, Parameters<Transport['invoke']>>()
jest.mock('./transport/transport', () => ({ transport: { invoke: (...args: Parameters<Transport['invoke']>) => mockInvoke(...args) } }))

afterEach(() => queryClient.clear())

let tellNews: () => Promise<unknown>
function Page() {
  const { data, reload } = useOperation(readConversation, { conversationId: 'c' })
  tellNews = () => reload({ isNews: true })
  return <p>{JSON.stringify(data ?? 'nothing')}</p>
}

test('news that come while the first answer is on its way are asked for after it', async () => {
  const answers: ((data: object) => void)[] = []
  mockInvoke.mockImplementation(() => new Promise((resolve) => answers.push((data) => resolve({ ok: true, data }))))
  render(
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>,
  )
  const told = tellNews()
  answers[0]?.({ as: 'it was' })
  await waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.({ as: 'it is' })
  expect(await screen.findByText(/it is/)).toBeTruthy()
  await told
})
