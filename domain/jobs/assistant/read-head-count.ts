import { readNumber } from './read-years'

const N = '(\\d{1,3}|[一两二三四五六七八九十])'
const SPAN = `${N}(?:\\s*(?:-|~|到|至)\\s*${N})?\\s*(?:人|名|位)`
const ASKED = new RegExp(`(?:招聘?|招收|招募|诚聘|急聘|计划|需求|需要?|名额|人数|hc|编制|录用)(?:人数|名额|计划|数量)?[^\\d一两二三四五六七八九十,，。;；]{0,8}[:：]?\\s*${SPAN}`)
const LABELLED = new RegExp(`^\\s*${N}(?:\\s*(?:-|~|到|至)\\s*${N})?\\s*(?:人|名|位|个)?\\s*$`)
const IN_TITLE = new RegExp(`[（(【\\[\\s]${SPAN}|${SPAN}\\s*$`)
const NOT_OPENINGS = /团队|员工|客户|学生|学员|带领|管理|服务|规模|同事|小组|班级|现有|拥有|患者/

/** How many are looked for: "招聘 3 人", "名额：2-3 名" (the more). Sizes of teams are none. */
export function readHeadCount(clause: string, heading: string, isTitle: boolean): { count: number; from: number; to: number } | undefined {
  const isLabelled = /人数|名额|招聘数|编制/.test(heading)
  const match = isLabelled ? LABELLED.exec(clause) : (ASKED.exec(clause) ?? (isTitle ? IN_TITLE.exec(clause) : null))
  if (!match || (!isLabelled && NOT_OPENINGS.test(clause.slice(0, match.index + match[0].length)))) return undefined
  const numbers = match.slice(1).filter((one) => one !== undefined)
  const count = Math.max(...numbers.map((one) => readNumber(one) ?? 0))
  return count > 0 ? { count, from: match.index, to: match.index + match[0].length } : undefined
}
