/** Milliseconds the platform's cron clock is ahead of UTC. */
const beijing = 8 * 60 * 60 * 1000
const lastYear = 2099

/** A seven-field cron expression as sets of allowed values. */
export interface Cron {
  second: Set<number>
  minute: Set<number>
  hour: Set<number>
  day: Set<number>
  month: Set<number>
  weekday: Set<number>
  year: Set<number>
  /** both day and weekday are restricted: then either may match */
  isDayOrWeekday: boolean
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/**
 * Reads `second minute hour day month weekday year`. Source: SCF timer trigger documentation, which also says that day
 * and weekday, when both are given, are alternatives.
 * @throws Error when the expression is malformed
 */
export function parseCron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 7) throw new Error(`cron needs seven fields: ${expression}`)
  const [second, minute, hour, day, month, weekday, year] = fields as [string, string, string, string, string, string, string]
  return {
    second: readField(second, 0, 59),
    minute: readField(minute, 0, 59),
    hour: readField(hour, 0, 23),
    day: readField(day, 1, 31),
    month: readField(month, 1, 12, months, 1),
    weekday: readField(weekday, 0, 6, weekdays, 0),
    year: readField(year, 1970, lastYear),
    isDayOrWeekday: !isAny(day) && !isAny(weekday),
  }
}

/**
 * The first moment after `after` at which the timer is due.
 * @param after milliseconds since the epoch
 * @returns milliseconds since the epoch, or undefined when it never fires again
 */
export function nextDue(cron: Cron, after: number): number | undefined {
  const wall = new Date(Math.floor((after + beijing) / 1000) * 1000 + 1000)
  while (wall.getUTCFullYear() <= lastYear) {
    if (!cron.year.has(wall.getUTCFullYear())) wall.setTime(Date.UTC(wall.getUTCFullYear() + 1, 0, 1))
    else if (!cron.month.has(wall.getUTCMonth() + 1)) wall.setTime(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 1))
    else if (!isDay(cron, wall)) wall.setUTCHours(24, 0, 0, 0)
    else if (!cron.hour.has(wall.getUTCHours())) wall.setUTCHours(wall.getUTCHours() + 1, 0, 0, 0)
    else if (!cron.minute.has(wall.getUTCMinutes())) wall.setUTCMinutes(wall.getUTCMinutes() + 1, 0, 0)
    else if (!cron.second.has(wall.getUTCSeconds())) wall.setUTCSeconds(wall.getUTCSeconds() + 1, 0)
    else return wall.getTime() - beijing
  }
  return undefined
}

function isDay(cron: Cron, wall: Date): boolean {
  const isDate = cron.day.has(wall.getUTCDate())
  const isWeekday = cron.weekday.has(wall.getUTCDay())
  return cron.isDayOrWeekday ? isDate || isWeekday : isDate && isWeekday
}

function isAny(field: string): boolean {
  return field === '*' || field === '?'
}

function readField(field: string, low: number, high: number, names: string[] = [], first = 0): Set<number> {
  const values = new Set<number>()
  for (const part of field.split(',')) {
    const [range = '', stepText] = part.split('/')
    const step = stepText === undefined ? 1 : Number(stepText)
    const [from, to] = readRange(range, low, high, names, first, stepText !== undefined)
    if (!Number.isInteger(step) || step < 1 || from < low || to > high || !(from <= to)) throw new Error(`cron field out of range: ${field}`)
    for (let value = from; value <= to; value += step) values.add(value)
  }
  return values
}

function readRange(range: string, low: number, high: number, names: string[], first: number, hasStep: boolean): [number, number] {
  if (isAny(range)) return [low, high]
  const read = (text: string) => {
    const index = names.indexOf(text.toUpperCase())
    return index === -1 ? Number(text) : index + first
  }
  const [start = '', end] = range.split('-')
  // `5/15` means from 5 on in steps of 15.
  return [read(start), end === undefined ? (hasStep ? high : read(start)) : read(end)]
}
