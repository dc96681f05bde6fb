import fc from 'fast-check'
import { stageAfter } from './application-decision'
import { applicationStages, canMoveTo } from './application-stage'

test('nothing leads out of declined, and only a new beginning out of withdrawn', () => {
  for (const stage of applicationStages) {
    expect(canMoveTo('declined', stage)).toBe(false)
    expect(canMoveTo('withdrawn', stage)).toBe(stage === 'submitted')
  }
})

test('a student can withdraw at any stage that is not final', () => {
  for (const stage of applicationStages) expect(canMoveTo(stage, 'withdrawn')).toBe(stage !== 'declined' && stage !== 'withdrawn')
})

test('an application becomes submitted again only after it was withdrawn, whatever way it takes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...applicationStages), { maxLength: 12 }), (wanted) => {
      let stage: (typeof applicationStages)[number] = 'submitted'
      const passed = wanted.filter((next) => canMoveTo(stage, next) && (stage = next))
      return passed.every((next, at) => next !== 'submitted' || passed[at - 1] === 'withdrawn')
    }),
  )
})

test('every decision leads to a stage that an interview allows, or stays in it', () => {
  for (const decision of ['offer', 'decline', 'shortlist'] as const) expect(canMoveTo('interview', stageAfter(decision))).toBe(true)
  expect(stageAfter('next-round')).toBe('interview')
})
