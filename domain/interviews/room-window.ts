/** When a room may be entered: minutes before the interview's time begins, and after it ends. */
export const roomWindow = { minutesBefore: 30, minutesAfter: 120 } as const

/** Minutes before the beginning at which both sides are reminded. */
export const reminderMinutes = 30

/** @param now instants, ISO 8601 in UTC */
export function roomStateAt({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: string): 'early' | 'open' | 'over' {
  const at = Date.parse(now)
  if (at < Date.parse(startsAt) - roomWindow.minutesBefore * 60_000) return 'early'
  return at <= Date.parse(endsAt) + roomWindow.minutesAfter * 60_000 ? 'open' : 'over'
}
