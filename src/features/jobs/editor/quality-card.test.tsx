import { fireEvent, render, screen } from '@testing-library/react'
import { scorePosting } from '~/domain/jobs/quality/score-posting'
import { QualityCard } from './quality-card'

const judge = (draft: Parameters<typeof scorePosting>[0]) => scorePosting(draft, { today: '2026-11-22', findings: [] })

test('shows the score, the dearest lacks first, and leads to the field', () => {
  const onFix = jest.fn()
  render(<QualityCard quality={judge({})} onFix={onFix} />)
  expect(screen.getByRole('img', { name: '30 分，满分 100' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '还没写做什么。 去改' }))
  expect(onFix).toHaveBeenCalledWith('duties')
  expect(screen.queryByText('没写招几个人。')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '还有 3 处' }))
  expect(screen.getByText('没写招几个人。')).toBeTruthy()
})

test('names catalogue entries, not codes', () => {
  render(<QualityCard quality={judge({ competencies: [{ id: 'java', level: 5, isMust: false }] })} onFix={() => undefined} />)
  fireEvent.click(screen.getByRole('button', { name: /还有/ }))
  expect(screen.getByText(/^Java要 5 级/)).toBeTruthy()
})
