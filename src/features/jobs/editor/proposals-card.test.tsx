import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import type { PostingDraft } from '~/contract/jobs'
import type { ProposalView } from '~/contract/posting-assistant'
import { openProposals } from '~/domain/jobs/assistant/open-proposals'
import { useNoticeStore } from '~/src/ui/notice/notify'
import { ProposalsCard } from './proposals-card'
import { useProposalAnswers } from './use-proposal-answers'
import type { Proposals } from './use-proposals'

const duties = '本科及以上，计算机相关专业；精通Java。'
const at = (words: string) => [{ field: 'duties' as const, start: duties.indexOf(words), end: duties.indexOf(words) + words.length, words }]
const proposals: ProposalView[] = [
  { key: 'level:21', part: 'level', value: '21', evidence: at('本科及以上') },
  { key: 'majors:0809', part: 'majors', value: '0809', evidence: at('计算机') },
  { key: 'competencies:java:5', part: 'competencies', value: { id: 'java', level: 5, weight: 3, isMust: false }, basis: 'words', isWelcome: false, evidence: at('精通Java') },
]

let latest: PostingDraft
function Form({ state = 'read' }: { state?: Proposals['state'] }) {
  const [draft, setDraft] = useState<PostingDraft>({ duties, competencies: [{ id: 'java', level: 3, weight: 2, isMust: false }] })
  latest = draft
  const { accept, decline } = useProposalAnswers({ draft, change: (part) => setDraft((before) => ({ ...before, ...part })), withOccupation: (occupation) => ({ occupation }) })
  return <ProposalsCard draft={draft} proposals={{ open: openProposals(draft, proposals), state, retry: () => undefined }} onAccept={accept} onDecline={decline} />
}
const rows = () => screen.queryAllByRole('listitem')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const undo = () => act(() => void useNoticeStore.getState().current?.action?.onTap())

test('each proposal shows the words that speak for it, and nothing is in the form yet', () => {
  render(<Form />)
  expect(rows()).toHaveLength(3)
  expect(within(rows()[0] as HTMLElement).getByText('本科及以上')).toBeTruthy()
  expect(screen.getByText('Java 3 级 → 5 级')).toBeTruthy()
  expect(latest.level).toBeUndefined()
})

test('accepting fills the form and takes the proposal away; undoing brings both back', () => {
  render(<Form />)
  press('采纳：专业 计算机类')
  expect(latest.majors).toEqual(['0809'])
  expect(rows()).toHaveLength(2)
  undo()
  expect(latest.majors).toBeUndefined()
  expect(rows()).toHaveLength(3)
})

test('an accepted level keeps the weight somebody set', () => {
  render(<Form />)
  press('采纳：能力要求 Java 3 级 → 5 级')
  expect(latest.competencies).toEqual([{ id: 'java', level: 5, weight: 2, isMust: false }])
})

test('declining changes nothing but what this draft remembers; undoing forgets it', () => {
  render(<Form />)
  press('略过：最低学历 大学本科')
  expect(latest).toMatchObject({ declined: ['level:21'], duties })
  expect(latest.level).toBeUndefined()
  expect(rows()).toHaveLength(2)
  undo()
  expect(rows()).toHaveLength(3)
})

test('says what it is doing, and that writing goes on when it fails', () => {
  const { rerender } = render(<Form state="reading" />)
  expect(screen.getByText('正在读这段文字')).toBeTruthy()
  rerender(<Form state="failed" />)
  expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
})
