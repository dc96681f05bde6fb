import { type Locale, labelOf, localize } from '~/domain/catalogues/locale'
import { coordinates } from '~/domain/typesetting/charts/coordinates'
import { radar } from '~/domain/typesetting/charts/radar'
import { type Block, type PageDocument, a4 } from '~/domain/typesetting/page-document'
import { chapter, paper, paragraph, print, space } from '~/domain/typesetting/print-look'
import { NEXT_STEP_WORDS } from '~/reference/instruments/next-steps'
import { meaningOf } from '~/reference/instruments/meanings'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { OCCUPATIONS_BY_CODE } from '~/reference/occupations/occupations'
import type { AssessmentReport } from '../report'
import { instrumentBlocks } from './instrument-blocks'
import { reportWords } from './words'

const margin = 52

/**
 * One semester's report on paper.
 * @param printedOn YYYY-MM-DD, at the foot of each page
 */
export function reportDocument({ report, person, schoolName, locale, printedOn }: { report: AssessmentReport; person: string; schoolName: string; locale: Locale; printedOn: string }): PageDocument {
  const words = reportWords[locale]
  const blocks: Block[] = [
    paragraph(words.title, print.title),
    paragraph([person, schoolName, words.semester(report.semester)].join('   ·   '), print.lead),
    ...chapter(words.stand, standBlocks(report, locale), report.coordinates ? words.standNote : ''),
    ...chapter(words.strengths, strengthBlocks(report, locale)),
    ...chapter(words.interests, interestBlocks(report, locale)),
    ...report.instruments.flatMap((one) => instrumentBlocks(one, locale)),
    ...chapter(words.nextSteps, report.nextSteps.map(({ id }) => paragraph(localize(NEXT_STEP_WORDS[id], locale), print.body, { hasDot: true, indent: 10 }))),
    ...chapter(words.about, [paragraph(words.aboutText, print.note)]),
  ]
  return {
    title: `${person} ${words.title}`,
    language: locale,
    page: a4,
    flows: [{ x: margin, width: a4.width - 2 * margin, top: 48, bottom: 796, blocks }],
    footer: { start: words.printed(printedOn), end: '{page} / {pages}', style: print.foot, margin, y: 814 },
  }
}

function standBlocks({ coordinates: place }: AssessmentReport, locale: Locale): Block[] {
  if (!place) return []
  const words = reportWords[locale]
  const chart = coordinates({
    now: { x: place.direction, y: place.readiness, name: words.now },
    before: place.before && { x: place.before.direction, y: place.before.readiness, name: words.semester(place.before.semester) },
    crossing: SCORING_RULES.bands.highFrom,
    across: words.direction,
    up: words.readiness,
    size: 150,
    ink: paper.ink,
    muted: paper.muted,
    grid: paper.hairline,
    fill: paper.pine,
  })
  const figures = `${words.direction} ${place.direction.toFixed(2)}   ·   ${words.readiness} ${place.readiness.toFixed(2)}`
  return [{ kind: 'row', gap: 20, align: 'middle', cells: [{ width: chart.width, blocks: [chart] }, { blocks: [paragraph(figures, print.subheading), space(4), paragraph(words.quarter[place.quarter], print.body)] }] }]
}

function strengthBlocks({ strengths, instruments }: AssessmentReport, locale: Locale): Block[] {
  const words = reportWords[locale]
  if (instruments.length === 0) return []
  if (strengths.length === 0) return [paragraph(words.noStrength, print.body)]
  return strengths.map(({ instrument, scale, percentile }) => {
    const name = localize(meaningOf(instrument, scale).name, locale)
    return paragraph(percentile === null ? words.strengthOwn(name) : words.strengthOf(name, percentile), print.body, { hasDot: true, indent: 10 })
  })
}

function interestBlocks({ interests, instruments, occupations }: AssessmentReport, locale: Locale): Block[] {
  const words = reportWords[locale]
  const scales = instruments.find(({ instrument }) => instrument === 'interests')?.scales ?? []
  if (!interests || scales.length < 3) return []
  const name = (scale: string) => localize(meaningOf('interests', scale).name, locale)
  const chart = radar(scales.map(({ scale, mean }) => ({ name: name(scale), value: mean })), 5, { size: 130, ink: paper.ink, muted: paper.muted, grid: paper.hairline, fill: paper.pine })
  const beside: Block[] = [
    paragraph([{ text: `${words.code}　` }, { text: interests.code.map(name).join(words.separator), style: { weight: 'bold', color: paper.pine } }], print.body),
    ...(interests.isFlat ? [paragraph(words.flat, print.note)] : []),
    ...(occupations.length > 0 ? [space(6), paragraph(words.occupations, print.subheading)] : []),
    ...occupations.map(({ code, isOfMajor }) =>
      paragraph([{ text: labelOf(OCCUPATIONS_BY_CODE, code, locale) }, ...(isOfMajor ? [{ text: `　${words.ofMajor}`, style: { color: paper.muted, size: 9 } }] : [])], print.body, { hasDot: true, indent: 10 }),
    ),
  ]
  return [{ kind: 'row', gap: 16, align: 'middle', cells: [{ width: chart.width, blocks: [chart] }, { blocks: beside }] }]
}
