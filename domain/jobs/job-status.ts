export const jobStatuses = ['draft', 'in-review', 'returned', 'published', 'closed'] as const
export type JobStatus = (typeof jobStatuses)[number]
