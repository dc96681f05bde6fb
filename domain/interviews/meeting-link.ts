/** The address of a meeting that works without us, wherever it is opened. */
export const meetingLinkPattern = /^https:\/\/[^\s]+$/

/** True for a whole https address. */
export function isMeetingLink(text: string): boolean {
  return meetingLinkPattern.test(text)
}
