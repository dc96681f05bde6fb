import type { EducationLevel } from '~/domain/catalogues/codes'
import { WELCOME } from '~/reference/posting-language/requirement-words'

export interface FoundEducation {
  level: EducationLevel
  from: number
  to: number
}

const NAMES: readonly { words: string; level: EducationLevel }[] = [
  { words: '博士(?:研究生)?', level: '11' },
  { words: '硕士(?:研究生)?|研究生', level: '14' },
  { words: '(?:大学)?本科|学士', level: '21' },
  { words: '大专|专科|高职(?:高专)?|大学专科', level: '31' },
]
const ANY_NAME = NAMES.map(({ words }) => `(?:${words})`).join('|')
/** A name of a degree that is asked for: "本科及以上", "学历：本科", "硕士毕业生"; not "团队硕士占八成". */
const ASKED = new RegExp(`(?:学历(?:要求)?[为是:：]?\\s*)?(?:全日制|统招|国内外|正规|普通)*(${ANY_NAME})(?:(?:[/、和与或及]|或者)(?:${ANY_NAME}))*(?:\\s*(?:学历|学位|层次))?\\s*(?:(?:及|或|含|\\()?以上|起|亦可|也可|均可|即可|毕业|应届|在读|学历|学位|生(?!活|产|命|态|物)|[,，]|$)`, 'g')
const ANY_DEGREE = /学历不限|不限学历|学历无要求|不看学历|对学历不/
const NOT_ASKED = /占比|占\d|以上人员占|导师|教授|博士后|团队/

/**
 * The lowest degree a clause admits. "硕士优先" admits lower ones; "学历不限" is junior college, the lowest the product
 * knows.
 * @param heading label of the line ("学历要求"), where a bare "本科" is enough
 */
export function readLevel(clause: string, heading = ''): FoundEducation | undefined {
  const open = ANY_DEGREE.exec(clause)
  if (open) return { level: '31', from: open.index, to: open.index + open[0].length }
  const isLabelled = /学历|学位/.test(heading)
  if (NOT_ASKED.test(clause) || (!isLabelled && new RegExp(WELCOME).test(clause) && !/以上/.test(clause))) return undefined
  let found: FoundEducation | undefined
  ASKED.lastIndex = 0
  for (let match = ASKED.exec(clause); match && match[0] !== ''; match = ASKED.exec(clause)) {
    const level = lowestIn(match[0])
    if (level && (!found || Number(level) > Number(found.level))) found = { level, from: match.index, to: match.index + match[0].replace(/[,，]$/, '').length }
  }
  return found
}

function lowestIn(text: string): EducationLevel | undefined {
  return [...NAMES].reverse().find(({ words }) => new RegExp(words).test(text))?.level
}
