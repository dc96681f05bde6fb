import { type Locale, labelOf } from '~/domain/catalogues/locale'
import { entryItem } from '~/domain/resumes/entry-item'
import type { MaterialEntry } from '~/domain/resumes/material'
import { gradeText } from '~/domain/resumes/words'
import { radar } from '~/domain/typesetting/charts/radar'
import { type Block, type PageDocument, a4 } from '~/domain/typesetting/page-document'
import { chapter, paper, paragraph, print, space } from '~/domain/typesetting/print-look'
import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { EDUCATION_LEVELS_BY_CODE } from '~/reference/levels'
import { JUNIOR_COLLEGE_TOKENS_BY_CODE } from '~/reference/majors/junior-college-majors'
import { MAJOR_TOKENS_BY_CODE } from '~/reference/majors/majors'
import type { SurveyAnswers } from '~/domain/surveys/questionnaire'
import type { SurveyRound } from '~/domain/surveys/survey-rounds'
import { type ChapterKey, compareChapters } from '../chapters'
import { surveyBlocks } from './survey-blocks'
import type { EntrySource, VerificationState } from '../entry-kinds'
import { cardWords } from './words'

/** An entry as it is printed: what a résumé reads, and where it stands. */
export interface PrintedEntry extends MaterialEntry {
  chapter: ChapterKey
  source: EntrySource
  verification: VerificationState
  credits?: number | undefined
  why?: string | undefined
  wentWell?: string | undefined
  wasHard?: string | undefined
  next?: string | undefined
}

export interface PrintedCard {
  student: { name: string; schoolName: string; college: string; major: string; className: string; level: string; graduationYear: number }
  competencies: readonly { id: string; level: number; provenance: 'self' | 'assessed' | 'record' | 'employer' }[]
  entries: readonly PrintedEntry[]
  /** surveys that were handed in, first to last */
  surveys: readonly PrintedSurvey[]
}

export interface PrintedSurvey {
  round: SurveyRound
  version: string
  answers: SurveyAnswers
}

const margin = 52

/**
 * The whole career card on paper, chapter by chapter.
 * @param printedOn YYYY-MM-DD, at the foot of each page
 */
export function cardDocument({ card, locale, printedOn }: { card: PrintedCard; locale: Locale; printedOn: string }): PageDocument {
  const words = cardWords[locale]
  const { student } = card
  const majors = MAJOR_TOKENS_BY_CODE.has(student.major) ? MAJOR_TOKENS_BY_CODE : JUNIOR_COLLEGE_TOKENS_BY_CODE
  const chapters = [...new Set([...card.entries.map((entry) => entry.chapter), ...(card.surveys.length > 0 ? ['after' as const] : [])])].sort(compareChapters)
  const blocks: Block[] = [
    paragraph(student.name, print.title),
    paragraph([words.title, student.schoolName, student.college, labelOf(majors, student.major, locale), student.className].filter((text) => text !== '').join('   ·   '), print.lead),
    paragraph(`${words.fields.level} ${labelOf(EDUCATION_LEVELS_BY_CODE, student.level, locale)}   ·   ${words.fields.graduation} ${student.graduationYear}`, print.lead),
    ...chapter(words.competencies, competencyBlocks(card, locale)),
    ...chapters.flatMap((key) => chapter(words.chapter(key), [...(key === 'after' ? card.surveys.flatMap((survey) => surveyBlocks(survey, locale)) : []), ...entryBlocks(card.entries.filter((entry) => entry.chapter === key), locale)])),
    ...(chapters.length === 0 ? [space(16), paragraph(words.nothing, print.body)] : []),
  ]
  return {
    title: `${student.name} ${words.title}`,
    language: locale,
    page: a4,
    flows: [{ x: margin, width: a4.width - 2 * margin, top: 48, bottom: 796, blocks }],
    footer: { start: words.printed(printedOn), end: '{page} / {pages}', style: print.foot, margin, y: 814 },
  }
}

function competencyBlocks({ competencies }: PrintedCard, locale: Locale): Block[] {
  const words = cardWords[locale]
  const held = competencies.filter(({ level }) => level > 0).sort((a, b) => b.level - a.level)
  const name = (id: string) => labelOf(COMPETENCIES_BY_ID, id, locale)
  const lines = held.map(({ id, level, provenance }) => paragraph([{ text: name(id) }, { text: `　${words.level(level)} · ${words.provenance[provenance]}`, style: { color: paper.muted, size: 9 } }], print.body))
  const strongest = held.filter(({ id }, index) => held.findIndex((one) => one.id === id) === index).slice(0, 8)
  if (strongest.length < 3) return lines
  const chart = radar(strongest.map(({ id, level }) => ({ name: name(id), value: level })), 5, { size: 130, ink: paper.ink, muted: paper.muted, grid: paper.hairline, fill: paper.pine })
  // What fits beside the chart stands there, the rest below.
  const beside = Math.floor(chart.height / print.body.leading)
  return [{ kind: 'row', gap: 16, align: 'middle', cells: [{ width: chart.width, blocks: [chart] }, { blocks: lines.slice(0, beside) }] }, ...lines.slice(beside)]
}

function entryBlocks(entries: readonly PrintedEntry[], locale: Locale): Block[] {
  const words = cardWords[locale]
  const courses = entries.filter(({ kind }) => kind === 'course')
  const told = entries.filter(({ kind }) => kind !== 'course').flatMap((entry, index): Block[] => [...(index > 0 ? [space(6)] : []), { kind: 'group', blocks: toldBlocks(entry, locale) }])
  if (courses.length === 0) return told
  const table: Block = {
    kind: 'table',
    columns: [{}, { width: 60, align: 'end' }, { width: 80, align: 'end' }],
    head: words.courses,
    rows: courses.map(({ title, credits, grade }) => [title, credits === undefined ? '' : String(credits), grade ? gradeText(grade, locale) : '']),
    headStyle: print.note,
    style: print.body,
    rule: paper.hairline,
    gap: 12,
  }
  return [...told, ...(told.length > 0 ? [space(8)] : []), table]
}

function toldBlocks(entry: PrintedEntry, locale: Locale): Block[] {
  const words = cardWords[locale]
  const { title, role, place, period, lines } = entryItem(entry, locale)
  // What somebody else wrote and does not stand behind now is no own entry.
  const standing = entry.verification === 'unverified' && entry.source !== 'self' ? words.lapsed : words.verification[entry.verification]
  const notes = [words.kinds[entry.kind], role, place, period, standing].filter((text) => text !== '')
  const own = [...lines, ...[entry.why, entry.wentWell, entry.wasHard, entry.next].flatMap((text) => (text ? [text] : []))]
  return [
    paragraph(title, print.subheading, { keepsNext: true }),
    paragraph(notes.join(' · '), print.note, { keepsNext: own.length > 0 }),
    ...own.map((line) => paragraph(line, print.body, own.length > 1 ? { hasDot: true, indent: 10 } : {})),
  ]
}
