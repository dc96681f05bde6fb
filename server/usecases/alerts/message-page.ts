/** What a tap on a subscribe message opens: paths of src/routes.ts with their query. */
export const messagePages = {
  job: (jobId: string) => `student/pages/job/index?id=${encodeURIComponent(jobId)}`,
  invitation: (invitationId: string) => `student/pages/invitation/index?id=${encodeURIComponent(invitationId)}`,
  applications: () => 'student/pages/applications/index',
  interview: (interviewId: string) => `member/pages/interview/index?id=${encodeURIComponent(interviewId)}`,
  survey: (round: string) => `student/pages/survey/index?round=${encodeURIComponent(round)}`,
} as const
