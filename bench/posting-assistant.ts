import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { wordsOf } from '../server/adapters/jieba/words-of'
import { buildPostingLexicon } from '../domain/jobs/assistant/posting-lexicon'
import { propose } from '../domain/jobs/assistant/propose'
import { READ_ON, type Exemplar } from '../domain/jobs/assistant/testing/exemplar'
import { EXEMPLARS } from '../domain/jobs/assistant/testing/exemplars'
import { FRESH_EXEMPLARS } from '../domain/jobs/assistant/testing/exemplars-fresh'
import { figuresOf, judge, levelFigures, type Outcome } from '../domain/jobs/assistant/testing/score-proposals'
import { tunedFullText } from './posting/full-text'
import { substring } from './posting/substring'
import { quantile, time } from './report/measure'
import { printTable } from './report/table'

const percent = (share: number) => (share * 100).toFixed(1)
const parts = ['competencies', 'majors', 'cities', 'graduationYears', 'level', 'salary', 'salaryMonths', 'headCount', 'closesOn']

async function main(): Promise<void> {
  const before = process.memoryUsage().rss
  const start = performance.now()
  const lexicon = buildPostingLexicon()
  const lexiconMs = performance.now() - start
  const vocabulary = lexicon.words
  const cut = await wordsOf(() => import('jieba-wasm')).open(vocabulary)
  cut('熟悉')
  const readyMs = performance.now() - start
  const memory = process.memoryUsage().rss - before
  const ours = ({ title, text, occupation }: Exemplar) => propose({ title, duties: text, benefits: '', occupation }, { lexicon, cut, today: READ_ON })
  const fullText = tunedFullText(EXEMPLARS)
  const methods: [string, (exemplar: Exemplar) => Outcome][] = [
    ['ours', (one) => judge(one, ours(one))],
    ['names as substrings', substring],
    [`minisearch (${fullText.cutOff})`, fullText.run],
  ]
  const sets = [
    ['rules written against', EXEMPLARS],
    ['written afterwards', FRESH_EXEMPLARS],
  ] as const

  for (const [set, exemplars] of sets) {
    const rows = methods.map(([name, run]) => {
      const outcomes = exemplars.map(run)
      const all = figuresOf(outcomes)
      const competencies = figuresOf(outcomes, 'competencies')
      const levels = levelFigures(outcomes)
      return [name, ...[all.precision, all.recall, all.f1, competencies.precision, competencies.recall, levels.exact, levels.withinOne].map(percent)]
    })
    printTable(`${exemplars.length} postings, ${set}: percent`, ['', 'precision', 'recall', 'F1', 'competencies: precision', 'recall', 'level exact', 'within one'], rows)
  }
  const fresh = FRESH_EXEMPLARS.map((one) => judge(one, ours(one)))
  printTable('Ours part by part, on the postings written afterwards', ['part', 'expected', 'precision', 'recall'], parts.map((part) => {
    const { units, precision, recall } = figuresOf(fresh, part)
    return [part, units, percent(precision), percent(recall)]
  }))

  const long = { title: '后端开发工程师', text: EXEMPLARS.map(({ text }) => text).join('\n').slice(0, 2000), competencies: '' }
  const all = [...EXEMPLARS, ...FRESH_EXEMPLARS]
  for (const one of [...all, long]) ours(one)
  const short = Array.from({ length: 5 }, () => all.map((one) => time(() => ours(one)).ms)).flat()
  const full = Array.from({ length: 50 }, () => time(() => ours(long)).ms)
  const file = createRequire(__filename).resolve('jieba-wasm').replace(/\.js$/, '_bg.wasm')
  printTable('What it costs', ['', ''], [
    ['first question of an instance, ms', readyMs],
    ['of which our own words, ms', lexiconMs],
    ['memory it adds, MB', memory / 1e6],
    ['dictionary beside the function, MB', statSync(file).size / 1e6],
    ['one posting, p50 ms', quantile(short, 0.5)],
    ['one posting, p99 ms', quantile(short, 0.99)],
    ['2,000 characters, p50 ms', quantile(full, 0.5)],
  ])

  // The floors that the unit test holds too; a bench that prints worse figures without a word would be no bench.
  const { precision, recall } = figuresOf(fresh)
  if (precision < 0.95 || recall < 0.87) process.exitCode = 1
}

void main()
