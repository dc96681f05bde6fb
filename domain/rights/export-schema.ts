import type { Locale } from '~/domain/catalogues/locale'

/** The forms a person can take their data away in. */
export const exportFormats = ['json', 'pdf'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Goes up with every change of the envelope; a part that gains a field keeps it. */
export const exportVersion = '1.1'

/** Days a made file stays in storage, and how many may be made in a day: it is the most complete copy there is. */
export const exportRules = { version: '2026-11', keptHours: 24, perDay: 4 } as const

/** Words in every language that people read an export in. */
export type BothLanguages = Readonly<Record<Locale, string>>

/** One kind of thing the product holds, with every row of it that is the person's. */
export interface ExportPart {
  /** the collection it is kept in; docs/privacy.md has its purpose and how long it stays */
  part: string
  title: BothLanguages
  /** fields as stored: instants ISO 8601 in UTC (…At), dates YYYY-MM-DD in China (…On), codes as in reference/ */
  rows: readonly Record<string, unknown>[]
}

/**
 * A person's data as JSON. `parts` holds every part that is exported, empty ones too, so that nothing missing looks the
 * same as nothing there; `withheld` names what is kept about the person and not handed out, with the reason.
 */
export interface PersonalExport {
  format: 'yicheng-personal-export'
  version: typeof exportVersion
  exportedAt: string
  studentId: string
  parts: readonly ExportPart[]
  withheld: readonly { part: string; title: BothLanguages; why: BothLanguages }[]
}

/** When a file made at `createdAt` is removed. */
export function exportExpiresAt(createdAt: string): string {
  return new Date(Date.parse(createdAt) + exportRules.keptHours * 3_600_000).toISOString()
}
