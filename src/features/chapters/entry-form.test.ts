import { CardEntry, EntryContent } from '~/contract/card-entries'
import { entryKinds } from '~/domain/cards/entry-kinds'
import { blankForm, contentOf, formOf, missingIn } from './entry-form'

const filled = (kind: (typeof entryKinds)[number]) => ({ ...blankForm(kind, '2024-1'), title: '数据结构', organisation: '江城智造', subjects: ['physics' as const], startsOn: '2024-09-01', grade: '90' })

test.each(entryKinds)('%s: what is typed is what the contract takes, and comes back as it was', (kind) => {
  const content = contentOf(filled(kind))
  expect(EntryContent.parse(content)).toEqual(content)
  const entry = CardEntry.parse({ ...content, entryId: 'e', source: 'self', verification: 'unverified', revision: 1, updatedAt: '2026-11-01T00:00:00.000Z' })
  expect(contentOf(formOf(entry))).toEqual(content)
  expect(missingIn(formOf(entry))).toBeUndefined()
})

test('what is missing is named', () => {
  expect(missingIn({ ...filled('project'), title: ' ' })).toBe('title')
  expect(missingIn({ ...filled('internship'), organisation: '' })).toBe('organisation')
  expect(missingIn({ ...filled('project'), organisation: '' })).toBeUndefined()
  expect(missingIn({ ...filled('gaokao-choice'), subjects: [] })).toBe('subjects')
})

test('a wish lies before setting out, a grade that is not there yet is none', () => {
  expect(blankForm('wished-major', '2024-1').chapter).toBe('admission')
  expect(contentOf({ ...filled('course'), grade: '' })).toMatchObject({ grade: null })
})
