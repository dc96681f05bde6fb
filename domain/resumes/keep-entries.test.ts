import { chosenEntries, keepEntries } from './keep-entries'
import { noWording } from './resume-draft'

const chosen = (entryId: string, text = '') => ({ entryId, wording: { ...noWording, text } })
const draft = {
  headline: '后端',
  sections: [
    { section: 'summary' as const, entries: [] },
    { section: 'projects' as const, entries: [chosen('p1', '写过的话'), chosen('p2')] },
    { section: 'internships' as const, entries: [chosen('p1')] },
  ],
}

test('an entry that goes takes its words along, wherever it was chosen; the rest stays as it is', () => {
  expect(keepEntries(draft, (id) => id !== 'p1')).toEqual({
    headline: '后端',
    sections: [
      { section: 'summary', entries: [] },
      { section: 'projects', entries: [chosen('p2')] },
      { section: 'internships', entries: [] },
    ],
  })
  expect(keepEntries(draft, () => true)).toEqual(draft)
})

test('what is chosen twice is named once', () => {
  expect(chosenEntries(draft)).toEqual(['p1', 'p2'])
})
