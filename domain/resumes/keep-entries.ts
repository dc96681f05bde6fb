import type { ChosenEntry, ResumeDraft } from './resume-draft'

interface Sections<Section extends string> {
  sections: { section: Section; entries: { entryId: string; wording: ChosenEntry['wording'] }[] }[]
}

/** Ids of the entries that a draft chose, each once. */
export function chosenEntries({ sections }: Pick<ResumeDraft, 'sections'>): string[] {
  return [...new Set(sections.flatMap(({ entries }) => entries.map(({ entryId }) => entryId)))]
}

/** The draft with those entries alone that stay: words written for one that left the card leave with it. */
export function keepEntries<Section extends string, Draft extends Sections<Section>>(draft: Draft, stays: (entryId: string) => boolean): Draft {
  return { ...draft, sections: draft.sections.map(({ section, entries }) => ({ section, entries: entries.filter(({ entryId }) => stays(entryId)) })) }
}
