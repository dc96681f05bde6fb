/** `unverified` until the career office has checked the licence; `returned` asks for a correction. */
export const employerStatuses = ['unverified', 'verified', 'returned', 'suspended'] as const
export type EmployerStatus = (typeof employerStatuses)[number]

/** Days after which an employer still unverified is shown as such to everyone (DOMAIN 7). */
export const unverifiedNoticeDays = 14
