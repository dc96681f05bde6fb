import type { SearchDocument } from '../domain/search/search-document'
import { quantile, measureRounds, time } from './report/measure'
import { printTable } from './report/table'
import { demoCorpus, grownCorpus } from './search/corpus'
import { minisearchJieba, minisearchPairs, OurEngine, ours, type TextEngine } from './search/engines'
import { ranking } from './search/ranking'
import { relevantTo, typedQueries, type Typing } from './search/typed-queries'

const queries = typedQueries()
const typings: Typing[] = ['as it is', 'pinyin', 'first letters', 'a homophone', 'pinyin with a slip', 'a word with a slip']
const count = (documents: readonly SearchDocument[]) => documents.length.toLocaleString('en')
const share = (value: number) => (Number.isNaN(value) ? '–' : `${Math.round(value * 100)} %`)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** How much of what was meant is found, and how much of what is found was meant; words that no posting has are left out. */
function quality(documents: readonly SearchDocument[], engines: readonly TextEngine[]): void {
  const truth = queries.map((query) => relevantTo(query, documents))
  const rows = engines.flatMap((engine) => {
    const built = engine.build(documents)
    const answers = queries.map(({ text }) => built.find(text))
    return typings.map((typing) => {
      const at = queries.flatMap((query, index) => (query.typing === typing && truth[index]!.size > 0 ? [index] : []))
      const hits = at.map((index) => answers[index]!.filter((id) => truth[index]!.has(id)).length)
      const recall = mean(at.map((index, n) => hits[n]! / truth[index]!.size))
      const precision = mean(at.flatMap((index, n) => (answers[index]!.length > 0 ? [hits[n]! / answers[index]!.length] : [])))
      return [engine.name, typing, at.length, share(recall), share(precision)]
    })
  })
  printTable(`What is found of ${count(documents)} postings`, ['engine', 'typed', 'queries', 'recall', 'precision'], rows)
}

function speed(documents: readonly SearchDocument[], engines: readonly TextEngine[]): void {
  const rows = engines.map((engine) => {
    const { value: built, ms } = time(() => engine.build(documents))
    const typed = queries.filter(({ typing }) => typing === 'as it is').map(({ text }) => text)
    const tolerant = queries.filter(({ typing }) => typing !== 'as it is').map(({ text }) => text)
    const [exact, slips] = [typed, tolerant].map((texts) => measureRounds(texts, (text) => built.find(text)).best) as [number[], number[]]
    return [engine.name, ms / 1000, built.bytes / 1e6, quantile(exact, 0.5), quantile(exact, 0.99), quantile(slips, 0.5), quantile(slips, 0.99)]
  })
  printTable(`How fast, over ${count(documents)} postings (ms; ids of everything found)`, ['engine', 'build s', 'MB', 'as it is p50', 'p99', 'other ways p50', 'p99'], rows)
}

function cold(documents: readonly SearchDocument[]): readonly (string | number)[][] {
  const engine = new OurEngine(documents, false)
  return typings.map((typing) => {
    const reads = queries.filter((query) => query.typing === typing).map(({ text }) => {
      const { ms } = time(() => engine.find(text))
      return { ms, ...engine.read }
    })
    const of = (field: 'ms' | 'blocks' | 'bytes', at: number) => quantile(reads.map((read) => read[field]), at)
    return [count(documents), engine.blocks, typing, of('blocks', 0.5), of('blocks', 0.99), of('bytes', 0.5) / 1000, of('bytes', 0.99) / 1000, of('ms', 0.5)]
  })
}

const demo = demoCorpus()
quality(demo, [ours, minisearchPairs, minisearchJieba])
const middle = grownCorpus(process.argv.includes('--small') ? 5_000 : 20_000)
quality(middle, [ours])
speed(demo, [ours, minisearchPairs, minisearchJieba])
speed(middle, [ours, minisearchPairs, minisearchJieba])
const large = process.argv.includes('--small') ? [] : grownCorpus(100_000)
if (large.length > 0) speed(large, [ours])
printTable('A cold instance: what one query reads to find its postings', ['postings', 'blocks in all', 'typed', 'blocks p50', 'p99', 'kB p50', 'p99', 'ms p50'], [demo, middle, large].filter(({ length }) => length > 0).flatMap(cold))
void ranking(process.argv.includes('--small') ? 10_000 : 30_000)
