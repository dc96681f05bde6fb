import MiniSearch from 'minisearch'
import type { Exemplar } from '../../domain/jobs/assistant/testing/exemplar'
import { figuresOf, judge, type Outcome } from '../../domain/jobs/assistant/testing/score-proposals'
import { COMPETENCIES } from '../../reference/competencies/competencies'
import { CITIES } from '../../reference/divisions/cities'
import { MAJOR_TOKENS } from '../../reference/majors/majors'
import { competencyOf, plainFigures, proposalOf } from './substring'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const tokenize = (text: string) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.toLowerCase())

function indexOf(entries: readonly { code: string; zh: string; aliases?: readonly string[] }[]) {
  const engine = new MiniSearch<{ id: string; words: string }>({ fields: ['words'], tokenize, searchOptions: { combineWith: 'OR' } })
  for (const { code, zh, aliases = [] } of entries) engine.add({ id: code, words: [zh, ...aliases].join(' ') })
  return (text: string, share: number, most: number): string[] => {
    const found = engine.search(text)
    const best = found[0]?.score ?? 0
    return found.filter(({ score }) => score >= best * share).slice(0, most).map(({ id }) => id as string)
  }
}

const competencies = indexOf(COMPETENCIES)
const majors = indexOf(MAJOR_TOKENS)
const cities = indexOf(CITIES)

function ask(exemplar: Exemplar, share: number, most: number): Outcome {
  const text = `${exemplar.title}\n${exemplar.text}`
  return judge(exemplar, [
    ...competencies(text, share, most).map(competencyOf),
    ...majors(text, share, 3).map((value) => proposalOf({ part: 'majors', value })),
    ...cities(text, share, 2).map((value) => proposalOf({ part: 'cities', value })),
    ...plainFigures(text),
  ])
}

/** The catalogues as a full-text index, asked with the posting: cut-offs are the best of a grid on the given exemplars. */
export function tunedFullText(exemplars: readonly Exemplar[]): { run: (exemplar: Exemplar) => Outcome; cutOff: string } {
  const grid = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].flatMap((share) => [4, 6, 8, 10].map((most) => ({ share, most })))
  const [best] = grid
    .map((cut) => ({ ...cut, f1: figuresOf(exemplars.map((one) => ask(one, cut.share, cut.most))).f1 }))
    .sort((a, b) => b.f1 - a.f1)
  const { share, most } = best ?? { share: 0.5, most: 6 }
  return { run: (exemplar) => ask(exemplar, share, most), cutOff: `≥ ${share} of the best, at most ${most}` }
}
