import { composeResume } from '~/domain/resumes/compose-resume'
import { resumeTemplates } from '~/domain/resumes/resume-kinds'
import { documentOf } from '~/domain/resumes/templates/document-of'
import { englishDraft, material, sampleDraft } from '~/domain/resumes/testing/sample'
import { setDocument } from '~/domain/typesetting/set-document'
import { lettersOf, loadFaces } from './faces'
import { createPageDocuments } from './page-documents'
import { fontFolder } from './testing/font-folder'
import { rasterise, textsOf } from './testing/rasterise'

const folder = fontFolder()
const letters = lettersOf(loadFaces(folder))
const documents = createPageDocuments(folder)
const drafts = { zh: sampleDraft, en: englishDraft }
const cases = resumeTemplates.flatMap((template) => (['zh', 'en'] as const).map((language) => ({ template, language })))
const pageOf = ({ template, language }: (typeof cases)[number]) => composeResume({ ...drafts[language], template }, material)

test.each(cases)('a full résumé is one page, with nothing outside its margins: %j', async (one) => {
  const { content, pageCount, missing } = await documents.pdf(documentOf(pageOf(one)))
  expect({ pageCount, missing }).toEqual({ pageCount: 1, missing: [] })
  const [page] = await rasterise(content, 2)
  const ground = one.template === 'sidebar' ? 184 : 0
  expect(page?.ink(595 - 30, 0, 30, 842)).toBe(0)
  expect(page?.ink(ground, 842 - 24, 595 - ground, 24)).toBe(0)
  expect(page?.ink(ground, 40, 595 - ground, 400)).toBeGreaterThan(4000)
})

test.each(cases)('every word of it stands there: %j', async (one) => {
  const page = pageOf(one)
  const [text = ''] = await textsOf((await documents.pdf(documentOf(page))).content)
  const bare = (words: string) => words.replace(/[\s“”"'’]/g, '')
  const words = [page.name, page.headline, ...page.contact, ...page.parts.flatMap(({ items, text: own, chips }) => [...items.flatMap(({ title, role, lines }) => [title, role, ...lines]), ...own, ...chips])]
  for (const word of words) expect(bare(text)).toContain(bare(word))
})

test.each(resumeTemplates)('a long one goes on at the next page, numbered, without a heading left behind: %s', (template) => {
  const page = pageOf({ template, language: 'zh' })
  const parts = page.parts.map((part) => ({ ...part, items: part.section === 'projects' ? many.map((title) => ({ ...(part.items[0] ?? never()), title })) : part.items }))
  const { pages } = setDocument(documentOf({ ...page, parts }), letters)
  expect(pages.length).toBeGreaterThan(1)
  const runs = pages.map(({ marks }) => marks.filter((mark) => mark.kind === 'run'))
  runs.forEach((own, index) => expect(own.some(({ text }) => text === `${index + 1} / ${pages.length}`)).toBe(true))
  for (const own of runs) for (const { y } of own) expect(y).toBeLessThan(830)
  const all = runs.flat().map(({ text }) => text)
  expect(many.filter((title) => !all.includes(title))).toEqual([])
})

const many = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯'].map((one) => `项目${one}`)

function never(): never {
  throw new Error('the sample has projects')
}
