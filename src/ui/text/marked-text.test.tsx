import { render } from '@testing-library/react'
import { MarkedText, type Mark } from './marked-text'

const text = '负责策划。\n年龄28岁以下，形象好。'
const second = text.indexOf('年')
const mark = (words: string, tone: Mark['tone'] = 'warning'): Mark => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, tone, label: '存疑' })

function marked(line: string, offset: number, marks: readonly Mark[]) {
  const { container } = render(<MarkedText line={line} offset={offset} marks={marks} />)
  return { text: container.textContent, marks: [...container.querySelectorAll('[aria-label]')].map((one) => one.textContent) }
}

test('a mark counts in the whole text and falls on its line alone', () => {
  const marks = [mark('形象好'), mark('年龄28岁以下')]
  expect(marked('负责策划。', 0, marks)).toEqual({ text: '负责策划。', marks: [] })
  expect(marked(text.slice(second), second, marks)).toEqual({ text: '年龄28岁以下，形象好。', marks: ['年龄28岁以下', '形象好'] })
})

test('a mark over the end of a line, or over another, never repeats a character', () => {
  const across: Mark = { start: 2, end: second + 2, tone: 'danger', label: '违规' }
  expect(marked('负责策划。', 0, [across])).toEqual({ text: '负责策划。', marks: ['策划。'] })
  expect(marked(text.slice(second), second, [across, mark('年龄28岁以下')])).toEqual({ text: '年龄28岁以下，形象好。', marks: ['年龄', '28岁以下'] })
})
