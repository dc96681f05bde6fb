import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { ConfirmLevels, withLevel, type ConfirmedLevels } from './confirm-levels'

const required = [
  { id: 'python', level: 3 },
  { id: 'teamwork', level: 2 },
]
let latest: ConfirmedLevels
function Form() {
  const [value, setValue] = useState<ConfirmedLevels>({})
  latest = value
  return <ConfirmLevels required={required} value={value} onChange={(id, level) => setValue((before) => withLevel(before, id, level))} />
}
const choose = (of: string, level: string) => fireEvent.click(within(screen.getByRole('radiogroup', { name: of })).getByRole('radio', { name: level }))

test('nothing is confirmed until a level is chosen, and a choice can be taken back', () => {
  render(<Form />)
  expect(latest).toEqual({})
  choose('确认Python的等级', '4')
  expect(latest).toEqual({ python: 4 })
  choose('确认团队协作的等级', '2')
  choose('确认Python的等级', '不确认')
  expect(latest).toEqual({ teamwork: 2 })
})

test('says what the posting asks for and what the chosen level means', () => {
  render(<Form />)
  expect(screen.getByText('岗位要求 3 级')).toBeTruthy()
  choose('确认Python的等级', '3')
  expect(screen.getByText(/做过至少一个完整的项目/)).toBeTruthy()
})
