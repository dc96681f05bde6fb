import { isSameRecord, recordedCompetencies, withRecorded, type ProvingEntry } from './recorded-competencies'

const entry = (part: Partial<ProvingEntry>): ProvingEntry => ({ source: 'school', verification: 'verified', competencies: [{ id: 'python', level: 2 }], ...part })

test('the highest verified level counts; what the student wrote or disputes proves nothing', () => {
  const recorded = recordedCompetencies([
    entry({}),
    entry({ competencies: [{ id: 'sql', level: 1 }, { id: 'python', level: 3 }] }),
    entry({ competencies: [{ id: 'teamwork', level: 3 }] }),
    entry({ source: 'self', competencies: [{ id: 'java', level: 5 }] }),
    entry({ source: 'job-search', competencies: [{ id: 'excel', level: 5 }] }),
    entry({ verification: 'disputed', competencies: [{ id: 'excel', level: 4 }] }),
  ])
  expect(recorded).toEqual([
    { id: 'python', level: 3, provenance: 'record' },
    { id: 'sql', level: 1, provenance: 'record' },
    { id: 'teamwork', level: 3, provenance: 'record' },
  ])
})

test('a record that is taken back goes, everything else stays', () => {
  const held = [{ id: 'python', level: 5, provenance: 'self' }, { id: 'python', level: 3, provenance: 'record' }, { id: 'sql', level: 2, provenance: 'assessed' }] as const
  expect(withRecorded(held, [])).toEqual([held[0], held[2]])
  expect(isSameRecord(held, [{ id: 'python', level: 3, provenance: 'record' }])).toBe(true)
  expect(isSameRecord(held, [{ id: 'python', level: 2, provenance: 'record' }])).toBe(false)
  expect(isSameRecord(held, [])).toBe(false)
})
