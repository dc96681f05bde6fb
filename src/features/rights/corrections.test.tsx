import { fireEvent, render, screen } from '@testing-library/react'
import { Corrections } from './corrections'
import type { Privacy } from './privacy'

const show = (birth: Privacy['birth']) =>
  render(<Corrections privacy={{ isMinor: null, birth, consents: [], history: [], looks: [], looksTotal: 0, family: [], exports: [], disputes: [], imported: [], deletion: null }} />)
const button = (name: string) => screen.queryByRole('button', { name })

test.each([
  ['student', '修改出生日期'],
  ['asked', '填写出生日期'],
] as const)('a date of birth that is one’s own to say is said here: %s', async (birth, name) => {
  show(birth)
  const open = button(name)
  if (!open) throw new Error('no way to say it')
  fireEvent.click(open)
  fireEvent.click(await screen.findByRole('button', { name: '保存' }))
  expect(await screen.findByText('写成 2008-03-01 这样。')).toBeTruthy()
})

test.each(['school', null] as const)('one the school entered is disputed, and who need not say is not asked: %s', (birth) => {
  show(birth)
  for (const name of ['修改出生日期', '填写出生日期']) expect(button(name)).toBeNull()
})
