import { deviceStorage, type Storage } from './storage'

/** What was typed into a form and not yet sent, kept on the device. */
export interface Draft<Values> {
  values: Values
  /** ms since the epoch */
  savedAt: number
}

const isDraft = (value: unknown): value is Draft<unknown> =>
  typeof value === 'object' && value !== null && 'values' in value && 'savedAt' in value && typeof value.savedAt === 'number'

export interface Drafts {
  read<Values>(form: string): Draft<Values> | undefined
  save(form: string, values: unknown): void
  discard(form: string): void
}

const oldestMs = 60 * 24 * 60 * 60_000

/**
 * The drafts of one account on this device. `form` names the form and what it is about ('job:new', 'job:j-17').
 * Drafts older than 60 days are not offered again.
 */
export function draftsOf(accountId: string, storage: Storage = deviceStorage, now: () => number = Date.now): Drafts {
  const keyOf = (form: string) => `draft.${accountId}.${form}`
  return {
    read<Values>(form: string) {
      const value = storage.read(keyOf(form))
      if (!isDraft(value) || now() - value.savedAt > oldestMs) return undefined
      return value as Draft<Values>
    },
    save: (form, values) => storage.write(keyOf(form), { values, savedAt: now() }),
    discard: form => storage.remove(keyOf(form)),
  }
}
