import { judge, type Outcome } from '../../domain/jobs/assistant/testing/score-proposals'
import type { Exemplar } from '../../domain/jobs/assistant/testing/exemplar'
import { proposalKey, type Proposal, type ProposedPart } from '../../domain/jobs/assistant/proposal'
import { COMPETENCIES } from '../../reference/competencies/competencies'
import { CITIES } from '../../reference/divisions/cities'
import { MAJOR_TOKENS } from '../../reference/majors/majors'

export const proposalOf = (part: ProposedPart): Proposal => ({ ...part, key: proposalKey(part), evidence: [] })

export const competencyOf = (id: string): Proposal =>
  proposalOf({ part: 'competencies', value: { id, level: 3, weight: 2, isMust: false }, basis: 'usual', isWelcome: false })

/** Figures that a plain pattern finds anywhere in the text; the same for both baselines. */
export function plainFigures(text: string): Proposal[] {
  const found: ProposedPart[] = []
  const pay = /(\d+(?:\.\d+)?)\s*[-~–]\s*(\d+(?:\.\d+)?)\s*[kK]/.exec(text)
  const yuan = /(\d{4,5})\s*[-~–]\s*(\d{4,5})/.exec(text)
  if (pay) found.push({ part: 'salary', value: { min: Number(pay[1]) * 1000, max: Number(pay[2]) * 1000 } })
  else if (yuan) found.push({ part: 'salary', value: { min: Number(yuan[1]), max: Number(yuan[2]) } })
  const degree = ([['专科', '31'], ['大专', '31'], ['本科', '21'], ['硕士', '14'], ['博士', '11']] as const).find(([word]) => text.includes(word))
  if (degree) found.push({ part: 'level', value: degree[1] })
  for (const [, year] of text.matchAll(/(20\d\d)届/g)) found.push({ part: 'graduationYears', value: Number(year) })
  const months = /(\d{2})薪/.exec(text)
  if (months) found.push({ part: 'salaryMonths', value: Number(months[1]) })
  const count = /招(?:聘)?(\d+)/.exec(text)
  if (count) found.push({ part: 'headCount', value: Number(count[1]) })
  return found.map(proposalOf)
}

/** What a first version would be: every name and alias of the catalogues that occurs in the text, wherever it stands. */
export function substring(exemplar: Exemplar): Outcome {
  const text = `${exemplar.title}\n${exemplar.text}`
  const upper = text.toUpperCase()
  const proposals = [
    ...COMPETENCIES.filter(({ zh, aliases }) => [zh, ...aliases].some((name) => upper.includes(name.toUpperCase()))).map(({ id }) => competencyOf(id)),
    ...MAJOR_TOKENS.filter(({ zh }) => text.includes(zh) || (zh.endsWith('类') && text.includes(zh.slice(0, -1)))).map(({ code }) => proposalOf({ part: 'majors', value: code })),
    ...CITIES.filter(({ zh }) => text.includes(zh)).map(({ code }) => proposalOf({ part: 'cities', value: code })),
    ...plainFigures(text),
  ]
  return judge(exemplar, proposals)
}
