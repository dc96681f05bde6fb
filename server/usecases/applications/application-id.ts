/** One application per posting and student: the id is the claim. */
export function applicationIdOf(jobId: string, studentId: string): string {
  return `${jobId}|${studentId}`
}
