import type { JobOffer } from '~/domain/matching/market'
import type { IndexedStudent, Purpose } from '~/domain/matching/students/indexed-student'
import type { PackedStudents } from '~/domain/matching/students/packed-students'
import { packStudentBlocks, planStudentRead, withStudentDelta } from '~/domain/matching/students/read-students'
import { type FoundStudent, studentsForJob } from '~/domain/matching/students/students-for-job'
import type { Documents } from '../../ports/documents'
import { IndexReader } from './read-index'

const reader = new IndexReader<IndexedStudent, PackedStudents>('students', packStudentBlocks)

/**
 * Students who may be looked up for the purpose and whom the offer fits at least this well (0..1), best first, ties by
 * id: exactly what scoring every one of them would give. Those whom it does not fit at all are never among them.
 */
export async function findStudents(documents: Documents, offer: JobOffer, leastScore: number, purpose: Purpose): Promise<FoundStudent[]> {
  const { packed, delta } = await reader.read(documents, planStudentRead(offer), packStudentBlocks)
  return studentsForJob(withStudentDelta(packed, delta), offer, leastScore, purpose)
}
