import { decideEmployerStatus } from './decide-employer'

test.each([
  ['unverified', 'verify', '', 'verified'],
  ['returned', 'verify', '', 'verified'],
  ['suspended', 'verify', '', 'verified'],
  ['verified', 'verify', '', 'ALREADY_DECIDED'],
  ['unverified', 'return', '', 'NOTE_REQUIRED'],
  ['unverified', 'return', '执照看不清', 'returned'],
  ['verified', 'return', '执照看不清', 'ALREADY_DECIDED'],
  ['returned', 'return', '执照看不清', 'ALREADY_DECIDED'],
  ['verified', 'suspend', '', 'NOTE_REQUIRED'],
  ['verified', 'suspend', '收取培训费', 'suspended'],
  ['suspended', 'suspend', '收取培训费', 'ALREADY_DECIDED'],
] as const)('%s, %s with note "%s": %s', (status, decision, note, expected) => {
  expect(decideEmployerStatus(status, decision, note)).toBe(expected)
})
