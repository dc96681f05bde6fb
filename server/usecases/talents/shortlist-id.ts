/** One entry per employer, list and student, whoever puts them there. @param jobId null: the general list */
export function shortlistIdOf(employerId: string, jobId: string | null, studentId: string): string {
  return `${employerId}|${jobId ?? 'general'}|${studentId}`
}
