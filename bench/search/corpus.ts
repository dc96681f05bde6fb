import { factsText } from '../../domain/search/index/document-terms'
import type { SearchDocument } from '../../domain/search/search-document'
import { generateProvince } from '../../scripts/demo-data/generate-province'
import { searchDocumentOfJob } from '../../server/usecases/search/search-document-of'

/** The demo's postings, as the search knows them. */
export function demoCorpus(): SearchDocument[] {
  const { jobs = [], employers = [] } = generateProvince({ seed: 1, now: '2026-11-22T04:00:00.000Z', students: 50, shares: 0 })
  const byId = new Map(employers.map((employer) => [employer._id, employer]))
  return jobs.flatMap((job) => searchDocumentOfJob(job, byId.get(job.employerId)) ?? [])
}

/**
 * As many postings as wanted, out of the demo's own words: the title of one, the sentences of three others of its
 * occupation's field, an employer with a number. The words are as frequent as in the demo; the texts are new.
 */
export function grownCorpus(size: number): SearchDocument[] {
  const demo = demoCorpus()
  const sentences = demo.map(({ duties }) => duties.split(/(?<=[。；;\n])/).filter((one) => one.trim() !== ''))
  let state = 7
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: size }, (_, number) => {
    const base = demo[draw(demo.length)]!
    const duties = [base, demo[draw(demo.length)]!, demo[draw(demo.length)]!].flatMap((one) => sentences[demo.indexOf(one)]!.filter(() => draw(3) > 0)).join('')
    const publishedAt = new Date(Date.UTC(2026, 9, 1) + draw(50 * 1440) * 60_000).toISOString()
    return { ...base, id: `j${(Math.imul(number + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}${String(number).padStart(12, '0')}`, employer: `${base.employer}第${draw(40) + 1}分公司`, duties, publishedAt }
  })
}

/** What a reader sees without opening the posting. */
export function headOf(document: SearchDocument): string {
  return `${document.title}\n${document.employer}\n${factsText(document)}`
}
