import { labelOf } from '~/domain/catalogues/locale'
import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { EDUCATION_LEVELS_BY_CODE } from '~/reference/levels'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '~/reference/majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import { knownStart } from './entry-year'
import { entryItem, pointsOf, worded } from './entry-item'
import type { Material } from './material'
import { monthText, periodText } from './period'
import type { ResumeDraft } from './resume-draft'
import { kindsOfSection } from './resume-kinds'
import type { ResumeItem, ResumePage, ResumePart } from './resume-page'
import { resumeWords } from './words'

/**
 * A résumé with every word in place, from the draft and what the card says now. Entries that the card no longer has
 * or that are disputed, and sections with nothing in them, are left out.
 */
export function composeResume(draft: ResumeDraft, material: Material): ResumePage {
  const { template, language, headline, phone, email, city, link } = draft
  return {
    template,
    language,
    name: draft.name.trim() || material.record.name,
    headline: headline.trim(),
    contact: [phone, email, city, link].map((text) => text.trim()).filter((text) => text !== ''),
    parts: draft.sections.map((chosen) => partOf(chosen, draft, material)).filter(({ items, text, chips }) => items.length + text.length + chips.length > 0),
  }
}

function partOf({ section, entries }: ResumeDraft['sections'][number], draft: ResumeDraft, material: Material): ResumePart {
  const part: ResumePart = { section, items: [], text: [], chips: [] }
  switch (section) {
    case 'summary':
      return { ...part, text: draft.summary.split('\n').filter((line) => line.trim() !== '') }
    case 'education':
      return { ...part, items: [worded(educationItem(material, draft.language, draft.education.startsOn), draft.education)] }
    case 'skills':
      return { ...part, text: pointsOf(draft.skills), chips: skillsOf(draft, material) }
    default:
      return { ...part, items: itemsOf(section, entries, draft, material) }
  }
}

function itemsOf(section: ResumePart['section'], entries: ResumeDraft['sections'][number]['entries'], { language }: ResumeDraft, material: Material): ResumeItem[] {
  const byId = new Map(material.entries.map((entry) => [entry.entryId, entry]))
  return entries.flatMap(({ entryId, wording }) => {
    const entry = byId.get(entryId)
    return entry && !entry.isDisputed && kindsOfSection[section].includes(entry.kind) ? [worded(entryItem(entry, language), wording)] : []
  })
}

/**
 * The studies, from the record. The school year begins in September and ends in June.
 * @param startsOn as the student wrote it; absent: the year that is known, otherwise none
 */
export function educationItem({ record }: Material, language: ResumeDraft['language'], startsOn?: string): ResumeItem {
  const { schoolName, college, level, graduationYear } = record
  const majors = MAJOR_TOKENS_BY_CODE.has(record.major) ? MAJOR_TOKENS_BY_CODE : JUNIOR_COLLEGE_TOKENS_BY_CODE
  const role = [labelOf(majors, record.major, language), labelOf(EDUCATION_LEVELS_BY_CODE, level, language)].join(language === 'en' ? ', ' : ' · ')
  const start = startsOn ?? knownStart(record)
  // A year alone goes with a year alone.
  const end = start.length === 4 ? String(graduationYear) : `${graduationYear}-06`
  const period = start === '' ? resumeWords[language].graduation(monthText(end, language)) : periodText({ startsOn: start, endsOn: end }, language)
  return { title: schoolName, role, place: college, period, lines: [] }
}

/** Only what the card holds: a level that was taken off it isn't claimed by an old résumé. */
function skillsOf({ competencies, language }: ResumeDraft, material: Material): string[] {
  const held = new Set(material.competencies.filter(({ level }) => level > 0).map(({ id }) => id))
  return competencies.filter((id) => held.has(id)).map((id) => labelOf(COMPETENCIES_BY_ID, id, language))
}
