import { isPlainObject } from './doc'

/** Replaces every `{ $tcb_server_date: { offset } }` (offset in milliseconds) by the date it stands for. */
export function resolveServerDates(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((element) => resolveServerDates(element, now))
  if (!isPlainObject(value)) return value
  const marker = value.$tcb_server_date
  if (isPlainObject(marker)) return new Date(now + (typeof marker.offset === 'number' ? marker.offset : 0))
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, resolveServerDates(field, now)]))
}
