/** What a tap on a subscribe message opens. Paths of the mini-program with their query, as src/routes.ts has them. */
export const messagePages = {
  job: (jobId: string) => `student/job/index?jobId=${jobId}`,
  invitation: (invitationId: string) => `student/invitation/index?invitationId=${encodeURIComponent(invitationId)}`,
  applications: () => 'student/applications/index',
  interview: (interviewId: string) => `student/interview/index?interviewId=${interviewId}`,
} as const
