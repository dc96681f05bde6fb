import { type CardSection, sharedKinds, shownEntries, shownSectionsOf } from './card-sections'

test('a section that is no longer one is not shown, and fails nobody who chose it once', () => {
  expect(shownSectionsOf({ shownToEmployers: ['courses', 'assessments' as CardSection] })).toEqual(['courses'])
  expect(shownSectionsOf({ shownToEmployers: [] })).toEqual([])
  expect(shownSectionsOf({})).toEqual(['competencies'])
})

test('what belongs to the student alone is shared with nobody, whatever is chosen', () => {
  for (const kind of ['gaokao-choice', 'wished-major', 'reflection'] as const) {
    expect(sharedKinds).not.toContain(kind)
    expect(shownEntries([{ kind, verification: 'unverified' }], ['competencies', 'courses', 'practice', 'competitions', 'certificates', 'languages', 'hobbies'])).toEqual([])
  }
})
