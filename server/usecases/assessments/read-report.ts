import { readReport as operation } from '~/contract/assessments'
import { assessedBy } from '~/domain/assessments/assessed-competencies'
import { isCareless } from '~/domain/assessments/careless'
import { cellLevels, type PublishedGroups } from '~/domain/assessments/compare-score'
import type { Instrument } from '~/domain/assessments/instrument'
import { type AssessmentReport, type FinishedSitting, type InstrumentMaterial, writeReport } from '~/domain/assessments/report'
import { isNearGraduation, type SemesterKey, semestersOf } from '~/domain/cards/chapters'
import { COMPETENCY_LINKS } from '~/reference/instruments/competency-links'
import { CURRENT_INSTRUMENTS, instrumentOf } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { OCCUPATION_INTERESTS } from '~/reference/occupations/interest-codes'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'
import type { Sitting } from '../../ports/assessment-collections'
import type { Documents } from '../../ports/documents'
import { type Belonging, groupOf } from './cells'
import { everySitting } from './settle-statistics'

type Scored = Pick<Sitting, '_id' | 'instrumentId' | 'version' | 'semester' | 'state' | 'finishedAt' | 'scores' | 'signs'>

/** One semester's report: own scores, where they stand among others, and what changed. */
export const readReport = implementQuery(operation, async ({ input, actor, ports: { documents } }) => {
  const { semesters, report } = await loadReport(documents, actor.membership.scopeId, input.semester)
  return ok({ report, semesters })
})

/** The report of a student's semester (the newest unless told), for the screen and for print. Three reads. */
export async function loadReport(documents: Documents, studentId: string, wanted?: SemesterKey): Promise<{ report: AssessmentReport | null; semesters: SemesterKey[] }> {
  const fields = ['instrumentId', 'version', 'semester', 'state', 'finishedAt', 'scores', 'signs'] as const
  const [sittings, card] = await Promise.all([
    documents.find('sittings', { studentId, state: 'finished' }, { ...everySitting, fields }) as Promise<Scored[]>,
    documents.get('cards', studentId),
  ])
  const semesters = [...new Set(sittings.map(({ semester }) => semester))].sort().reverse()
  const semester = wanted ?? semesters[0]
  if (!card || semester === undefined || !semesters.includes(semester)) return { report: null, semesters }
  const answered = CURRENT_INSTRUMENTS.flatMap(({ id }) => {
    const sitting = sittings.find((one) => one.instrumentId === id && one.semester === semester)
    const instrument = sitting && instrumentOf(id, sitting.version)
    return instrument ? [{ instrument, sitting }] : []
  })
  const groups = await readGroups(documents, card.profile, answered.map(({ instrument }) => instrument))
  const materials = answered.map(({ instrument, sitting }): InstrumentMaterial => {
    const earlier = sittings.filter((one) => one.instrumentId === instrument.id && one.version === instrument.version && one.semester < semester)
    return {
      instrument,
      sitting: finishedSitting(sitting),
      earlier: earlier.filter(({ signs }) => !isCareless(signs)).sort((a, b) => (a.semester < b.semester ? -1 : 1)).map(finishedSitting),
      groups: groups.get(instrument) ?? {},
    }
  })
  const instruments = CURRENT_INSTRUMENTS.map(({ id }) => id)
  const report = writeReport({ semester, major: card.profile.major, isNearGraduation: isNearGraduation(semestersOf(card.profile), semester), materials, instruments, occupations: OCCUPATION_INTERESTS, rules: SCORING_RULES })
  return { report, semesters }
}

function finishedSitting({ instrumentId, semester, finishedAt, scores, signs }: Scored): FinishedSitting {
  return { semester, finishedAt: finishedAt ?? '', scores, signs, assessed: isCareless(signs) ? [] : assessedBy(instrumentId, scores, COMPETENCY_LINKS) }
}

/** What is told of the groups somebody belongs to, for each instrument, in one read. */
async function readGroups(documents: Documents, belonging: Belonging, instruments: readonly Instrument[]): Promise<Map<Instrument, PublishedGroups>> {
  const ids = instruments.flatMap((instrument) => cellLevels.map((level) => groupOf(level, belonging, instrument)._id))
  const told = ids.length > 0 ? await documents.getMany('assessment-figures', ids) : []
  return new Map(instruments.map((instrument) => [instrument, Object.fromEntries(told.filter(({ instrumentId, version }) => instrumentId === instrument.id && version === instrument.version).map((one) => [one.level, one]))]))
}
