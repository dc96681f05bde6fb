import { type Locale, labelOf, localize, sideOf } from '~/domain/catalogues/locale'
import { scaleBar } from '~/domain/typesetting/charts/scale-bar'
import type { Block } from '~/domain/typesetting/page-document'
import { chapter, paper, paragraph, print, space } from '~/domain/typesetting/print-look'
import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { instrumentOf } from '~/reference/instruments/instruments'
import { meaningOf } from '~/reference/instruments/meanings'
import type { Instrument } from '../instrument'
import { chanceInHundred } from '../reliable-change'
import type { InstrumentReport, ScaleReport } from '../report'
import { reportWords } from './words'

const barWidth = 130

/** What one questionnaire says: each scale with its figure, where that stands, what it means and what changed. */
export function instrumentBlocks(report: InstrumentReport, locale: Locale): Block[] {
  const words = reportWords[locale]
  const instrument = instrumentOf(report.instrument, report.version)
  const notices = report.signs.isStraightLined || report.signs.isTooFast ? [paragraph(words.noticed, print.note), space(4)] : []
  const borrowed = report.scales.some(({ precisionFrom }) => precisionFrom === 'published') ? [space(6), paragraph(words.borrowed, print.note)] : []
  const rows = report.scales.flatMap((scale, index): Block[] => [...(index > 0 ? [space(7)] : []), { kind: 'group', blocks: scaleBlocks(report, scale, locale) }])
  const title = instrument ? localize(instrument.name, locale) : report.instrument
  const tested = instrument?.validity[sideOf(locale)] ?? 'published'
  return chapter(title, [...notices, ...rows, ...borrowed, ...assessedBlocks(report, locale), ...sourceBlocks(instrument, locale)], tested === 'published' ? '' : words.untested[tested])
}

/** What the questionnaire put on the card. */
function assessedBlocks({ assessed }: InstrumentReport, locale: Locale): Block[] {
  if (assessed.length === 0) return []
  const words = reportWords[locale]
  const competencies = assessed.map(({ id, level }) => `${labelOf(COMPETENCIES_BY_ID, id, locale)} ${level}`).join(words.separator)
  return [space(7), { kind: 'group', blocks: [paragraph(words.assessed(competencies), print.body), paragraph(words.assessedNote, print.note)] }]
}

/** Where the questions come from and on what terms: a page travels without the screen that says so. */
function sourceBlocks(instrument: Instrument | undefined, locale: Locale): Block[] {
  if (!instrument) return []
  return [space(7), paragraph(reportWords[locale].source(localize(instrument.source, locale), localize(instrument.licence, locale)), print.note)]
}

/** From so many on they are a course; two are a change. */
const courseFrom = 3

function scaleBlocks({ instrument }: InstrumentReport, { scale, mean, band, margin, comparison, change, course }: ScaleReport, locale: Locale): Block[] {
  const words = reportWords[locale]
  const meaning = meaningOf(instrument, scale)
  const figure = margin === null ? mean.toFixed(2) : `${mean.toFixed(2)} ± ${margin.toFixed(2)}`
  const stands = comparison ? words.percentile(comparison.percentile, words.group[comparison.against], comparison.n) : words.noComparison
  const since = change ? words.change(words.semester(change.since), change.difference, change.certainty, chanceInHundred(change)) : ''
  return [
    {
      kind: 'row',
      gap: 12,
      align: 'middle',
      keepsNext: true,
      cells: [
        { blocks: [paragraph([{ text: localize(meaning.name, locale) }, { text: `　${localize(meaning.about, locale)}`, style: { weight: 'regular', color: paper.muted, size: 9 } }], print.subheading)] },
        { width: barWidth, blocks: [scaleBar({ value: mean, least: 1, most: 5, margin, width: barWidth, track: paper.chip, fill: paper.pine })] },
        { width: 72, blocks: [paragraph(figure, print.body, { align: 'end' })] },
      ],
    },
    paragraph(localize(meaning.bands[band], locale), print.body, { keepsNext: true }),
    paragraph([stands, since].filter((text) => text !== '').join(locale === 'en' ? '; ' : '；'), print.note),
    ...(course.length >= courseFrom ? [paragraph(words.course(course.map(({ semester, mean: then }) => ({ semester: words.semester(semester), mean: then }))), print.note)] : []),
  ]
}
