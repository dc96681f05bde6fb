import type { Term } from './lexicon'
import type { Clause } from './read-posting'

const PLACE = /(?:工作|上班|办公|就业|任职|实习|岗位)(?:地点|地址|城市|地区|区域|地)|地点|base|坐标|驻地|base地/
const HEADING = /地点|地址|城市|地区|区域|base|坐标|工作地/
const ELSEWHERE = /总部|客户|出差|分公司遍布|成立于|服务|项目分布|外派/

/** The cities a clause places the work in: after a label or a word of place, and any in a title. */
export function findCities({ text, from: start, heading, section }: Clause, terms: readonly Term[]): { city: string; from: number; to: number }[] {
  if (section === 'about') return []
  const place = PLACE.exec(text)
  const isPlace = section === 'title' || HEADING.test(heading) || place !== null
  if (!isPlace || (ELSEWHERE.test(text) && !place && !HEADING.test(heading))) return []
  const after = section === 'title' || HEADING.test(heading) ? 0 : Math.max(0, (place?.index ?? 0) - 12)
  return terms
    .filter(({ senses, from, to }) => senses.city && from >= start + after && to <= start + text.length)
    .map(({ senses, from, to }) => ({ city: senses.city ?? '', from, to }))
}
