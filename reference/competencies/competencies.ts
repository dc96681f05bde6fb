import type { CompetencyId, CompetencyLevel } from '~/domain/catalogues/codes'
import { localize, type Locale, type Localized } from '~/domain/catalogues/locale'
import type { Searchable } from '~/domain/catalogues/search-catalogue'
import { COMPETENCY_GROUPS, type CompetencyGroupCode } from './competency-groups'
import initials from './initials.json'
import { LEVEL_SCALES } from './level-scales'
import { COMPUTING } from './rows/computing'
import { CONSTRUCTION } from './rows/construction'
import { CREATIVE } from './rows/creative'
import { ECONOMICS } from './rows/economics'
import { ELECTRONICS } from './rows/electronics'
import { GENERAL } from './rows/general'
import { HEALTH } from './rows/health'
import { LANGUAGE } from './rows/language'
import { MANAGEMENT } from './rows/management'
import { MECHANICAL } from './rows/mechanical'
import { SCIENCE } from './rows/science'
import { SOCIETY } from './rows/society'
import { TOOL } from './rows/tool'

export interface Competency extends Searchable {
  id: CompetencyId
  /** the id again, so that searchCatalogue finds competencies like everything else */
  code: CompetencyId
  group: CompetencyGroupCode
  /** What one does with it, as it stands in the level sentences. */
  task: Localized
  /** Other names met in postings; upper case where they are Latin. */
  aliases: readonly string[]
}

const ROWS: Readonly<Record<CompetencyGroupCode, readonly string[]>> = {
  general: GENERAL,
  language: LANGUAGE,
  tool: TOOL,
  computing: COMPUTING,
  electronics: ELECTRONICS,
  mechanical: MECHANICAL,
  construction: CONSTRUCTION,
  science: SCIENCE,
  health: HEALTH,
  economics: ECONOMICS,
  management: MANAGEMENT,
  society: SOCIETY,
  creative: CREATIVE,
}

const INITIALS: Readonly<Record<string, string>> = initials

function parseCompetency(group: CompetencyGroupCode, row: string): Competency {
  const [id = '', zh = '', en = '', taskZh = '', taskEn = '', aliases = ''] = row.split('|')
  return { id, code: id, group, zh, en, initials: INITIALS[id] ?? '', task: { zh: taskZh, en: taskEn }, aliases: aliases.split(',').filter(Boolean) }
}

/** The competency library, group by group. */
export const COMPETENCIES: readonly Competency[] = COMPETENCY_GROUPS.flatMap(({ code }) =>
  ROWS[code].map((row) => parseCompetency(code, row)),
)

export const COMPETENCIES_BY_ID: ReadonlyMap<CompetencyId, Competency> = new Map(
  COMPETENCIES.map((competency) => [competency.id, competency]),
)

const SCALE_OF_GROUP = new Map(COMPETENCY_GROUPS.map(({ code, scale }) => [code, scale]))

/** The sentence a person judges a level by; '' for an id that the library doesn't know. */
export function describeLevel(id: CompetencyId, level: CompetencyLevel, locale: Locale): string {
  const competency = COMPETENCIES_BY_ID.get(id)
  if (!competency) return ''
  const scale = LEVEL_SCALES[SCALE_OF_GROUP.get(competency.group) ?? 'practice']
  return localize(scale[level], locale)
    .replace('{name}', locale === 'en' ? lowerFirst(competency.en) : setOff(competency.zh))
    .replace('{task}', localize(competency.task, locale))
}

/** English names stand inside a sentence; names of languages and products keep their capitals. */
const lowerFirst = (name: string): string =>
  COMMON_NOUN.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

const COMMON_NOUN = /^[A-Z][a-z]+(?:[ -][a-z]|ing$|ship$|work$|tion$|ics$|ment$)/

/** A Latin word is set off from the Chinese around it: 接触过 Python。 */
const setOff = (name: string): string => (/^[A-Za-z]/.test(name) ? ` ${name}` : name)
