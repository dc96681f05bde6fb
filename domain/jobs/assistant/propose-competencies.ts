import type { CompetencyId } from '~/domain/catalogues/codes'
import { COMPETENCIES_BY_ID } from '~/reference/competencies/competencies'
import { COMPETENCY_GROUPS } from '~/reference/competencies/competency-groups'
import { OCCUPATION_PROFILES, type ProfileEntry } from '~/reference/occupations/profiles'
import { AMBIGUOUS_WORDS } from '~/reference/posting-language/ambiguous-words'
import { CERTIFICATES } from '~/reference/posting-language/level-words'
import { plainText } from '../posting-text'
import { findLevel } from './find-level'
import { proposalKey, type Evidence, type LevelBasis, type Proposal } from './proposal'
import { evidenceAt, type Clause } from './read-posting'
import type { SearchedText } from './searched-text'
import { standingOf, type Standing } from './standing-of'

type Level = 1 | 2 | 3 | 4 | 5

interface Mention {
  id: CompetencyId
  standing: Standing
  level: Level | undefined
  basis: LevelBasis | undefined
  isInTitle: boolean
  isInDuties: boolean
  evidence: Evidence
}

/** A clause about a language that does not name it again. */
const SPOKEN = /^\s*(?:口语|听说|读写|听说读写)/

/** What a level is taken to be when the text says nothing of it. */
const USUAL_LEVEL = 3

const AMBIGUOUS = new Map(Object.entries(AMBIGUOUS_WORDS).map(([word, needs]) => [plainText(word).chars, needs === '' ? null : new RegExp(needs)]))
const CERTIFICATE_PATTERNS = CERTIFICATES.map(({ words, competency, level }) => ({ pattern: new RegExp(words, 'g'), competency, level }))
const SCALE_OF_GROUP = new Map<string, (typeof COMPETENCY_GROUPS)[number]['scale']>(COMPETENCY_GROUPS.map(({ code, scale }) => [code, scale]))
const scaleOf = (id: CompetencyId) => SCALE_OF_GROUP.get(COMPETENCIES_BY_ID.get(id)?.group ?? '') ?? 'practice'

/**
 * The competencies a posting asks for, with the level its wording means: most certain first.
 * @param occupation its profile gives weights, and the level where the text says none
 */
export function proposeCompetencies(texts: readonly SearchedText[], occupation: string | undefined): Proposal[] {
  const byId = new Map<CompetencyId, Mention[]>()
  for (const mention of texts.flatMap(mentionsIn)) byId.set(mention.id, [...(byId.get(mention.id) ?? []), mention])
  const profile = new Map((OCCUPATION_PROFILES.get(occupation ?? '') ?? []).map((entry) => [entry.id, entry]))
  return [...byId.values()]
    .map((mentions) => weigh(mentions, profile))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.certainty - a.certainty)
    .map(({ proposal }) => proposal)
}

const CERTAINTY: Readonly<Record<Standing, number>> = { must: 5, asked: 3, 'one-of': 2, welcome: 1, 'not-needed': 0, mentioned: 0 }

/** One proposal from all that a posting says of one competency; undefined when it takes it back or only mentions it. */
function weigh(mentions: readonly Mention[], profile: ReadonlyMap<CompetencyId, ProfileEntry>): { proposal: Proposal; certainty: number } | undefined {
  const strength = (one: Mention) => CERTAINTY[one.standing] + (one.basis ? 1 : 0) - (one.isInDuties || one.isInTitle ? 0.5 : 0)
  const [best] = [...mentions].sort((a, b) => strength(b) - strength(a))
  if (!best || best.standing === 'mentioned' || best.standing === 'not-needed') return undefined
  const isTakenBack = mentions.some(({ standing }) => standing === 'not-needed')
  if (isTakenBack && (best.isInTitle || best.isInDuties)) return undefined
  const usual = profile.get(best.id)
  const isWelcome = best.standing === 'welcome'
  const level = best.level ?? (isWelcome ? Math.min(USUAL_LEVEL, usual?.level ?? USUAL_LEVEL) as Level : usual?.level) ?? USUAL_LEVEL
  const value = { id: best.id, level, weight: weightOf(best, usual), isMust: best.standing === 'must' }
  const part = { part: 'competencies', value, basis: best.basis ?? (usual ? 'profile' : 'usual'), isWelcome } as const
  const evidence = mentions.filter(({ standing }) => standing !== 'mentioned' && standing !== 'not-needed').map((one) => one.evidence)
  return { proposal: { ...part, key: proposalKey(part), evidence }, certainty: strength(best) + (usual ? 0.25 : 0) }
}

function weightOf({ standing, level, isInDuties, isInTitle }: Mention, usual: ProfileEntry | undefined): 1 | 2 | 3 {
  if (standing === 'welcome' || standing === 'one-of') return 1
  if (standing === 'must') return 3
  return usual?.weight ?? (level && level >= 4 && !isInDuties && !isInTitle ? 3 : 2)
}

function mentionsIn(read: SearchedText): Mention[] {
  const mentions: Mention[] = []
  let carried: { sentence: number; level: Level } | undefined
  read.clauses.forEach((clause, index) => {
    const next = read.clauses[index + 1]
    const shared = { isInTitle: clause.section === 'title', isInDuties: clause.section === 'duties' }
    const evidence = (from: number, to: number) => evidenceAt(read, clause.from + from, clause.from + to)
    const certificates = certificatesIn(clause)
    for (const { id, level, from, to } of certificates) {
      mentions.push({ id, standing: standingOf(clause, from, to, next), level, basis: 'certificate', ...shared, evidence: evidence(from, to) })
    }
    const spoken = SPOKEN.exec(clause.text)
    const lastLanguage = [...mentions].reverse().find(({ id }) => scaleOf(id) === 'language')
    // "英语六级，口语流利": how well one speaks belongs to the language named before.
    if (spoken && lastLanguage && index > 0 && read.clauses[index - 1]?.sentence === clause.sentence) {
      const level = findLevel(clause.text, spoken.index, spoken.index + 2, 'language')?.level
      if (level && level > (lastLanguage.level ?? 0)) Object.assign(lastLanguage, { level, basis: 'words' })
    }
    for (const { id, from, to } of termsIn(read, clause)) {
      if (certificates.some((one) => from < one.to && one.from < to)) continue
      const said = findLevel(clause.text, from, to, scaleOf(id))
      if (said?.basis === 'words') carried = { sentence: clause.sentence, level: said.level }
      // "熟悉 Java，Spring，MySQL": what begins a clause without a word of its own goes on with the last one.
      const goesOn = !said && from <= 2 && carried?.sentence === clause.sentence && clause.section !== 'duties' ? carried : undefined
      const level = said?.level ?? goesOn?.level
      const isNear = said?.basis === 'words' && from - said.to <= 3 && said.to <= from
      mentions.push({
        id,
        standing: standingOf(clause, from, to, next),
        level,
        basis: said?.basis ?? (goesOn ? 'words' : undefined),
        ...shared,
        evidence: evidence(isNear ? said.from : from, said && said.from === to ? said.to : to),
      })
    }
  })
  return mentions
}

function certificatesIn({ text }: Clause): { id: CompetencyId; level: Level; from: number; to: number }[] {
  const found: { id: CompetencyId; level: Level; from: number; to: number }[] = []
  for (const { pattern, competency, level } of CERTIFICATE_PATTERNS) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (!found.some((one) => from < one.to && one.from < to)) found.push({ id: competency, level, from, to })
    }
  }
  return found
}

/** The competencies named in a clause; offsets into the clause. Everyday words count only where they mean one. */
function termsIn(read: SearchedText, { text, from: start }: Clause): { id: CompetencyId; from: number; to: number }[] {
  return read.terms.flatMap(({ word, senses, from, to }) => {
    if (!senses.competency || from < start || to > start + text.length) return []
    const needs = AMBIGUOUS.get(word)
    if (needs === null || (needs && !needs.test(text))) return []
    // 统计学 in a list of majors is a major.
    if (read.majors.some((major) => from < major.to && major.from < to)) return []
    return [{ id: senses.competency, from: from - start, to: to - start }]
  })
}
