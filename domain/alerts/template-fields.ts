import type { TemplateKey } from './message-kinds'

/**
 * The platform's types of a template's fields and their bounds in characters: a longer or empty value is refused as a
 * whole with 47003 (subscribe-message documentation, docs/platform-facts.md).
 */
const longest = { thing: 20, phrase: 5, name: 10, character_string: 32 } as const
export type FieldType = keyof typeof longest | 'time' | 'date'

/** The fields each template must be set up with; the ids of the templates are configured per environment. */
export const templateFields = {
  'job-alert': { thing1: 'thing', thing2: 'thing', thing3: 'thing', date4: 'date' },
  'interview-invitation': { thing1: 'thing', thing2: 'thing', time3: 'time', thing4: 'thing' },
  'application-result': { thing1: 'thing', thing2: 'thing', phrase3: 'phrase', thing4: 'thing' },
  'survey-open': { thing1: 'thing', date2: 'date', thing3: 'thing' },
} as const satisfies Record<TemplateKey, Record<string, FieldType>>

/** What a template is filled with; `time` and `date` fields take an instant. */
export type TemplateData<K extends TemplateKey = TemplateKey> = { [F in keyof (typeof templateFields)[K]]: string }

/** Stands where there is nothing to say: the platform refuses empty values. */
const nothing = '—'
const chinaOffsetMs = 8 * 3_600_000

/**
 * A value as the platform takes it: one line, within the type's bound, never empty; phrases of Han characters alone;
 * instants as China's clock shows them.
 */
export function fitField(type: FieldType, value: string): string {
  if (type === 'time') return chinaClock(value).slice(0, 16)
  if (type === 'date') return chinaClock(value).slice(0, 10)
  const allowed = type === 'phrase' ? value.replace(/\P{Script=Han}/gu, '') : type === 'character_string' ? value.replace(/[^\x21-\x7e]/g, '') : oneLine(value)
  const characters = [...allowed]
  const bound = longest[type]
  if (characters.length === 0) return type === 'phrase' ? '无' : type === 'character_string' ? '-' : nothing
  return characters.length <= bound ? allowed : type === 'thing' ? [...characters.slice(0, bound - 1), '…'].join('') : characters.slice(0, bound).join('')
}

/** Every field of the template within its bounds. */
export function fitTemplate<K extends TemplateKey>(key: K, data: TemplateData<K>): Record<string, string> {
  const fields: Record<string, FieldType> = templateFields[key]
  return Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, fitField(type, (data as Record<string, string>)[field] ?? '')]))
}

function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** YYYY-MM-DD HH:mm:ss in China. @throws RangeError for what is no instant */
function chinaClock(instant: string): string {
  return new Date(Date.parse(instant) + chinaOffsetMs).toISOString().replace('T', ' ')
}
