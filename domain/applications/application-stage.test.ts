import fc from 'fast-check'
import { stageAfter } from './application-decision'
import { applicationStages, canMoveTo } from './application-stage'

test('out of declined leads only taking it back, and only a new beginning out of withdrawn', () => {
  for (const stage of applicationStages) {
    expect(canMoveTo('declined', stage)).toBe(stage === 'withdrawn')
    expect(canMoveTo('withdrawn', stage)).toBe(stage === 'submitted')
  }
})

test('a student can take an application back at any stage, a no included', () => {
  for (const stage of applicationStages) expect(canMoveTo(stage, 'withdrawn')).toBe(stage !== 'withdrawn')
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
