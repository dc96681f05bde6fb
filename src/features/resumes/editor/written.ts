import type { OutputOf } from '~/contract/operation'
import type { ResumeContent, readResume } from '~/contract/resumes'
import { entryItem, worded } from '~/domain/resumes/entry-item'
import { noWording, type Wording } from '~/domain/resumes/resume-draft'
import { kindsOfSection, resumeLimits, type ResumeSection } from '~/domain/resumes/resume-kinds'

export type LoadedResume = OutputOf<typeof readResume>
export type Material = LoadedResume['material']

/** What is being written. */
export interface Written {
  title: string
  content: ResumeContent
}

export type Sections = ResumeContent['sections']

/** The list with the thing at `index` moved by one place; unchanged at either end. */
export function movedBy<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list]
  const [one] = next.splice(index, 1)
  if (one === undefined || index + by < 0 || index + by >= list.length) return [...list]
  next.splice(index + by, 0, one)
  return next
}

export const isWorded = (wording: Wording) => Object.values(wording).some((text: string) => text !== '')

/** The entries of the card that a section could still take; none that is disputed. */
export function entriesLeft(material: Material, { section, entries }: Sections[number]): Material['entries'] {
  const chosen = new Set(entries.map(({ entryId }) => entryId))
  return material.entries.filter(({ entryId, kind, isDisputed }) => !isDisputed && kindsOfSection[section].includes(kind) && !chosen.has(entryId))
}

/** True where a section takes no more. */
export const isFull = ({ entries }: Sections[number]) => entries.length >= resumeLimits.entriesPerSection

/** The section with these entries added, as the card tells them. */
export function withEntries(part: Sections[number], ids: readonly string[]): Sections[number] {
  return { ...part, entries: [...part.entries, ...ids.map((entryId) => ({ entryId, wording: noWording }))].slice(0, resumeLimits.entriesPerSection) }
}

/** How one chosen entry reads now; null when the card no longer has it. */
export function shownItem(material: Material, { entryId, wording }: Sections[number]['entries'][number], language: ResumeContent['language']) {
  const entry = material.entries.find((one) => one.entryId === entryId)
  return entry ? worded(entryItem(entry, language), wording) : null
}

/** True for sections that choose entries of the card; the others have words of their own. */
export const choosesEntries = (section: ResumeSection) => kindsOfSection[section].length > 0
