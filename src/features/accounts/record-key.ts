/** What names a record of the roster, as typed. */
export interface RecordKey {
  schoolId: string
  studentNumber: string
  name: string
}

export const emptyRecordKey: RecordKey = { schoolId: '', studentNumber: '', name: '' }

/** The same form as the contract asks for. */
const studentNumber = /^[A-Za-z0-9-]{4,24}$/

/** Half-width, without spaces: what phones and Chinese keyboards add to a number. */
export function cleanStudentNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '')
}

/** The fields that cannot be right yet. */
export function wrongFields({ schoolId, studentNumber: number, name }: RecordKey): (keyof RecordKey)[] {
  const wrong: (keyof RecordKey)[] = []
  if (schoolId === '') wrong.push('schoolId')
  if (!studentNumber.test(cleanStudentNumber(number))) wrong.push('studentNumber')
  if (name.trim() === '') wrong.push('name')
  return wrong
}
