const secondsPerItem = 7

/** About how long a questionnaire takes, in minutes. */
export function minutesOf(itemCount: number): number {
  return Math.max(1, Math.round((itemCount * secondsPerItem) / 60))
}
