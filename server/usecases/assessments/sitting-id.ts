import type { InstrumentId } from '~/domain/assessments/instrument'
import type { SemesterKey } from '~/domain/cards/chapters'

/** One sitting per student, instrument and semester: whoever begins twice begins the same one. */
export function sittingIdOf(studentId: string, instrumentId: InstrumentId, semester: SemesterKey): string {
  return `${studentId}|${instrumentId}|${semester}`
}
