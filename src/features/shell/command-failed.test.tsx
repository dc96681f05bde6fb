import { render, screen } from '@testing-library/react'
import { common } from '~/src/i18n/zh-CN/common'
import { errors } from '~/src/i18n/zh-CN/errors'
import { CommandFailed } from './command-failed'

const say = (code: string, traceId = '') => {
  const { container, unmount } = render(<CommandFailed error={{ code, traceId }} />)
  const said = container.textContent
  unmount()
  return said
}

test('what passes says that nothing was lost and that trying again is safe; our own failure can be named to us', () => {
  expect(say('OFFLINE')).toBe(errors.OFFLINE + errors.tryOnline)
  expect(say('TIMEOUT')).toBe(errors.TIMEOUT + errors.tryAgain)
  expect(say('INTERNAL', 'abc')).toBe(errors.INTERNAL + errors.tryAgain + common.traceId.replace('{{id}}', 'abc'))
})

test('a refusal says what it is, in the words of whoever asks; an unknown one is not shown as a code', () => {
  expect(say('FORBIDDEN', 'abc')).toBe(errors.FORBIDDEN)
  expect(say('NEVER_HEARD_OF')).toBe(errors.UNKNOWN)
  render(<CommandFailed error={{ code: 'FORBIDDEN', traceId: '' }} wordsOf={(code) => `话：${code}`} />)
  expect(screen.getByRole('alert').textContent).toBe('话：FORBIDDEN')
})

test('without a failure nothing stands there', () => {
  const { container } = render(<CommandFailed error={null} />)
  expect(container.innerHTML).toBe('')
})
