import { isCountedAlike } from '~/domain/surveys/survey-tally'
import { moveInSums, moveInTold, othersToHoldOut, type TallyMove, tellApart, type ToldTally, toldWithout, untoldTally } from '~/domain/surveys/told-tally'
import { questionnaireOf } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import type { Card } from '../../ports/collections'
import type { Transaction } from '../../ports/documents'
import type { SurveyCell, SurveyCounted, SurveyResponse } from '../../ports/survey-collections'

type CellKey = Omit<SurveyCell, keyof ToldTally | 'standsAlone'>

/** Stands for the majors that are told of together. */
const together = '*'
/** More majors than a school has. */
const everyMajor = { limit: 1000 }

/**
 * One document for a major, a year and a round: answers come in over half a year, so that two graduates of one major who
 * hand in at the same moment are rare, and the transaction's retry serves them.
 */
export function surveyCellOf({ round, version }: Pick<SurveyResponse, 'round' | 'version'>, { schoolId, graduationYear, major }: Card['profile']): CellKey {
  return { _id: [schoolId, graduationYear, round, major, version].join('|'), schoolId, graduationYear, round, major, version }
}

/** The cell of all majors of that year that don't stand alone. */
export function togetherOf({ schoolId, graduationYear, round, version }: CellKey): CellKey {
  return { _id: [schoolId, graduationYear, round, together, version].join('|'), schoolId, graduationYear, round, major: together, version }
}

/** A graduate's response on its way out of the figures it is in, into those it shall be in; null where it is in none. */
interface Move {
  from: SurveyResponse | null
  to: { response: Omit<SurveyResponse, keyof SurveyCounted>; profile: Card['profile'] } | null
}

/**
 * Takes a response out of the figures it is in and counts it where it belongs; what is told of them follows as it may
 * (domain/surveys/told-tally). One document holds the sums and what is told, so whoever counts sees everybody before.
 * @returns where it counts now, to keep on the response
 */
export async function moveSurvey(tx: Transaction, { from, to }: Move): Promise<SurveyCounted> {
  const response = to?.response ?? from
  if (!response || !(to ?? from?.countedIn)) return { countedIn: null, countedAfter: 0, countedTogetherAfter: 0 }
  const questionnaire = questionnaireOf(response.version)
  if (!questionnaire) throw new Error(`No survey of version ${response.version}`)
  const key = to && surveyCellOf(to.response, to.profile)
  const isAlike = from && to && isCountedAlike(questionnaire, from.answers, to.response.answers)
  if (isAlike && from.countedIn === key?._id) return countedOf(from)
  const source = from?.countedIn ? await tx.get('survey-cells', from.countedIn) : null
  const target = key && (source?._id === key._id ? source : await cellAt(tx, key))
  const left = from && source ? { answers: from.answers, countedAfter: from.countedAfter } : undefined
  const joined = to?.response.answers
  const emptied = from && source && source._id !== target?._id ? await withoutOthers(tx, moved(source, { questionnaire, left }), from) : null
  if (emptied) await keep(tx, emptied)
  const after = target && moved(target, { questionnaire, joined, left: source?._id === target._id ? left : undefined })
  if (after) await keep(tx, after)

  const leaves = source && !source.standsAlone ? togetherOf(source) : null
  const joins = after && !after.standsAlone ? togetherOf(after) : null
  const leftTogether = left && from ? { ...left, countedAfter: from.countedTogetherAfter } : undefined
  if (leaves && leaves._id !== joins?._id) await moveTogether(tx, leaves, { questionnaire, left: leftTogether }, { major: emptied, leaver: from })
  const isWithin = leaves !== null && leaves._id === joins?._id
  let countedTogetherAfter = isWithin && isAlike ? (from?.countedTogetherAfter ?? 0) : 0
  if (joins && !(isWithin && isAlike)) countedTogetherAfter = await moveTogether(tx, joins, { questionnaire, joined, left: isWithin ? leftTogether : undefined }, { major: after, leaver: null })
  return { countedIn: key?._id ?? null, countedAfter: target?.editions ?? 0, countedTogetherAfter }
}

function countedOf({ countedIn, countedAfter, countedTogetherAfter }: SurveyCounted): SurveyCounted {
  return { countedIn, countedAfter, countedTogetherAfter }
}

async function cellAt(tx: Transaction, key: CellKey): Promise<SurveyCell> {
  return (await tx.get('survey-cells', key._id)) ?? { ...key, ...untoldTally, standsAlone: key.major === together }
}

function moved(cell: SurveyCell, move: TallyMove): SurveyCell {
  return { ...cell, ...(cell.standsAlone ? moveInTold(cell, move, SURVEY_RULES) : moveInSums(cell, move)) }
}

/** A cell that holds nobody any more goes with its last. */
async function keep(tx: Transaction, cell: SurveyCell): Promise<void> {
  if (cell.n > 0) await tx.put('survey-cells', cell)
  else await tx.remove('survey-cells', cell._id)
}

/**
 * A group that somebody has left, told at once without some others where it is large enough: of those it was told of,
 * who stand there longest and were not held out of late (domain/surveys/told-tally).
 */
async function withoutOthers(tx: Transaction, cell: SurveyCell, leaver: SurveyResponse): Promise<SurveyCell> {
  const count = othersToHoldOut(cell, SURVEY_RULES)
  const questionnaire = questionnaireOf(cell.version)
  if (count === 0 || !questionnaire) return cell
  const counted = cell.major === together ? 'countedTogetherAfter' : 'countedAfter'
  const cells = cell.major === together ? (await majorsOf(tx, cell)).filter(({ standsAlone }) => !standsAlone) : [cell]
  const told = await tx.find('survey-responses', { countedIn: { in: cells.map(({ _id }) => _id) }, [counted]: { lt: cell.editions } }, { order: [[counted, 'asc'], ['_id', 'asc']], limit: count + 1 })
  const others = told.filter(({ _id }) => _id !== leaver._id).slice(0, count)
  if (others.length < count) return cell
  for (const { _id } of others) await tx.update('survey-responses', _id, { set: { [counted]: cell.editions + 1 } })
  return { ...cell, ...toldWithout(cell, questionnaire, others.map(({ answers }) => answers)) }
}

/** All cells of a year, round and version. */
function majorsOf(tx: Transaction, { schoolId, graduationYear, round, version }: CellKey): Promise<SurveyCell[]> {
  return tx.find('survey-cells', { schoolId, graduationYear, round, version }, everyMajor)
}

/**
 * Moves somebody in what the smaller majors are together, and lets those stand alone that have become large enough.
 * @param who major: the cell they are in, as it was just written; leaver: their response, where they go
 * @returns editions before
 */
async function moveTogether(tx: Transaction, key: CellKey, move: TallyMove, { major, leaver }: { major: SurveyCell | null; leaver: SurveyResponse | null }): Promise<number> {
  const before = await cellAt(tx, key)
  const after = moved(before, move)
  if (after.editions === before.editions) {
    await keep(tx, leaver ? await withoutOthers(tx, after, leaver) : after)
    return before.editions
  }
  const stored = await majorsOf(tx, key)
  const cells = new Map([...stored, ...(major ? [major] : [])].map((cell) => [cell.major, cell]))
  const pooled = Object.fromEntries([...cells].filter(([, { standsAlone, n }]) => !standsAlone && n > 0))
  const { together: others, apart } = tellApart(after, pooled, SURVEY_RULES)
  await keep(tx, { ...after, ...others })
  for (const [name, tally] of Object.entries(apart)) {
    const cell = cells.get(name)
    if (cell) await tx.put('survey-cells', { ...cell, ...tally, standsAlone: true })
  }
  return before.editions
}
