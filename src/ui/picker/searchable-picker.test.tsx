import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { PickerField } from './picker-field'
import { SearchablePicker } from './searchable-picker'

const cities = [
  { value: '230100', label: '哈尔滨', keywords: 'haerbin' },
  { value: '220100', label: '长春', keywords: 'changchun' },
  { value: '210100', label: '沈阳', keywords: 'shenyang' },
]
const majors = [{ value: '08', label: '工学', children: [{ value: '0809', label: '计算机类', children: [{ value: '080902', label: '软件工程' }] }] }]

const options = () => screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'))

test('a search narrows the list; clearing it brings everything back', () => {
  render(<SearchablePicker isOpen title="城市" options={cities} value={[]} onChange={() => undefined} onClose={() => undefined} />)
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'chang' } })
  expect(options()).toEqual(['长春'])
  fireEvent.click(screen.getByRole('button', { name: '清除' }))
  expect(options()).toEqual(['哈尔滨', '长春', '沈阳'])
})

test('nothing found says so', () => {
  render(<SearchablePicker isOpen title="城市" options={cities} value={[]} onChange={() => undefined} onClose={() => undefined} />)
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'paris' } })
  expect(screen.queryAllByRole('option')).toEqual([])
  expect(screen.getByText('没有找到')).toBeTruthy()
})

test('one answer closes at once', () => {
  const onChange = jest.fn()
  const onClose = jest.fn()
  render(<SearchablePicker isOpen title="城市" options={cities} value={[]} onChange={onChange} onClose={onClose} />)
  fireEvent.click(screen.getByRole('option', { name: '长春' }))
  expect(onChange).toHaveBeenCalledWith(['220100'])
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('several answers wait for done, stop at the maximum, and are given up by closing', () => {
  const onChange = jest.fn()
  render(<SearchablePicker isOpen mode="multiple" max={2} title="城市" options={cities} value={['230100']} onChange={onChange} onClose={() => undefined} />)
  fireEvent.click(screen.getByRole('option', { name: '长春' }))
  fireEvent.click(screen.getByRole('option', { name: '沈阳' }))
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: '已选 2/2 项' }))
  expect(onChange).toHaveBeenCalledWith(['230100', '220100'])
})

test('a tree is walked down and back, and any depth may be chosen', () => {
  const onChange = jest.fn()
  render(<SearchablePicker isOpen title="专业" options={majors} value={[]} onChange={onChange} onClose={() => undefined} />)
  fireEvent.click(screen.getByRole('button', { name: '展开 工学' }))
  fireEvent.click(screen.getByRole('button', { name: '展开 计算机类' }))
  expect(options()).toEqual(['软件工程'])
  fireEvent.click(screen.getByRole('button', { name: '返回 计算机类' }))
  fireEvent.click(screen.getByRole('option', { name: '计算机类' }))
  expect(onChange).toHaveBeenCalledWith(['0809'])
})

test('a field opens it, shows the answer and tells when it is left; Escape closes', () => {
  const onBlur = jest.fn()
  function Form() {
    const [value, setValue] = useState<string[]>([])
    return <PickerField label="城市" options={cities} value={value} onChange={setValue} onBlur={onBlur} />
  }
  render(<Form />)
  fireEvent.click(screen.getByRole('button', { name: '城市 请选择' }))
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(onBlur).toHaveBeenCalledTimes(1)
  fireEvent.click(screen.getByRole('button', { name: '城市 请选择' }))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('option', { name: '沈阳' }))
  expect(screen.getByRole('button', { name: '城市 沈阳' })).toBeTruthy()
})

test('what was typed can be chosen beside what is found, and keeps its words', () => {
  const onChange = jest.fn()
  const optionTyped = (text: string) => ({ value: `typed:${text}`, label: `带“${text}”的` })
  render(<SearchablePicker isOpen mode="multiple" title="城市" options={cities} value={[]} onChange={onChange} onClose={() => undefined} optionTyped={optionTyped} />)
  expect(options()).toEqual(['哈尔滨', '长春', '沈阳'])
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '长' } })
  expect(options()).toEqual(['长春', '带“长”的'])
  fireEvent.click(screen.getByRole('option', { name: '带“长”的' }))
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '' } })
  expect(options()).toEqual(['哈尔滨', '长春', '沈阳'])
  expect(screen.getByText('带“长”的')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '已选 1 项' }))
  expect(onChange).toHaveBeenCalledWith(['typed:长'])
})
