import fc from 'fast-check'
import type { BlockDocument } from '../index/blocks/block-document'
import { foldTree } from '../index/blocks/fold-tree'
import { Vocabulary } from '../index/blocks/vocabulary'
import type { JobOffer } from '../market'
import { scoreMatch } from '../score-match'
import { arbitraryJob, arbitraryStudents } from '../testing/arbitrary-market'
import type { IndexedStudent } from './indexed-student'
import { packStudentBlocks, planStudentRead } from './read-students'
import { STUDENT_LAYOUT } from './student-layout'
import { studentsForJob } from './students-for-job'

/** Small blocks, so that sixty students are taken apart down to the letters. */
const layout = { ...STUDENT_LAYOUT, blockBytes: 80 }

function buildBlocks(students: readonly IndexedStudent[], vocabulary: Vocabulary): Map<string, BlockDocument> {
  const blocks = new Map<string, BlockDocument>()
  for (const student of students) {
    const listings = layout.listingsOf(student)
    for (const root of new Set(listings.map(({ path }) => path[0]))) {
      const own = listings.filter(({ path }) => path[0] === root)
      const tree = new Map([...blocks].filter(([key]) => key === root || key.startsWith(`${root}|`)))
      for (const block of foldTree(layout, tree, { ids: new Set([student.profile.id]), listings: own }, vocabulary))
        blocks.set(block._id, { ...block, revision: 1, round: 1, words: vocabulary.words.length })
    }
  }
  return blocks
}

it('finds exactly the students whom scoring all would find, from the blocks it asks for', () => {
  let taken = 0
  fc.assert(
    fc.property(arbitraryStudents, arbitraryJob, (profiles, anyJob) => {
      const job: JobOffer = { ...anyJob, level: '31', graduationYears: [], salary: { min: 9000, max: 20_000 } }
      const students = profiles.map((profile, at): IndexedStudent => ({ profile, isFindable: at % 2 === 0, isAlertable: at % 3 === 0 }))
      const vocabulary = new Vocabulary()
      const stored = buildBlocks(students, vocabulary)
      const { keys, prefixes } = planStudentRead(job)
      const read = [...stored.values()].filter(({ _id }) => keys.includes(_id) || prefixes.some((prefix) => _id.startsWith(prefix)))
      taken += read.filter(({ children }) => children.length > 0).length
      const expected = students
        .filter(({ isAlertable }) => isAlertable)
        .map(({ profile }) => ({ id: profile.id, score: scoreMatch(job, profile).score }))
        .filter(({ score }) => score >= 0.2)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      expect(studentsForJob([{ packed: packStudentBlocks(read, vocabulary.words) }], job, 0.2, 'alertable')).toEqual(expected)
    }),
    { numRuns: 200 },
  )
  expect(taken).toBeGreaterThan(20)
})
