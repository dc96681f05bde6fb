import { messageDetails } from '~/domain/alerts/message-details'
import { messageKinds } from '~/domain/alerts/message-kinds'
import { describeMessage } from './describe-message'

const now = Date.parse('2026-11-22T02:00:00.000Z')
const sample: Record<string, string> = { startsAt: '2026-11-23T06:00:00.000Z', answerBy: '2026-11-23T04:00:00.000Z', decision: 'decline', form: 'video', answer: 'accepted', by: 'student', score: '87', message: '期待见面', note: '补一份执照', reason: '临时有课' }

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  test.each(messageKinds)('%s says everything it knows, with no gap and no code left', (kind) => {
    const detail = Object.fromEntries(messageDetails[kind].map((field) => [field, sample[field] ?? `〈${field}〉`]))
    const { title, body } = describeMessage({ kind, detail }, locale, now)
    expect(title).not.toBe(kind)
    expect(`${title}${body}`).not.toMatch(/\{\{|undefined|2026-11-2|accepted$/)
    expect(body).not.toBe('')
  })
})

test('people’s own words are quoted, and silence is not', () => {
  const detail = { jobTitle: '后端工程师', employerName: '启明科技', decision: 'offer' }
  expect(describeMessage({ kind: 'interview-result', detail: { ...detail, message: '欢迎' } }, 'zh-CN', now).body).toBe('后端工程师 · 启明科技：录用意向。“欢迎”')
  expect(describeMessage({ kind: 'interview-result', detail: { ...detail, message: '' } }, 'zh-CN', now).body).toBe('后端工程师 · 启明科技：录用意向')
})
