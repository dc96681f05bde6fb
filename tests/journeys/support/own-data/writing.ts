import { finishSitting, saveAnswers } from '~/contract/assessments'
import { type EntryContent, removeCardEntry, saveCardEntry, saveShownSections } from '~/contract/card-entries'
import { removeGoal, saveGoal } from '~/contract/card-goals'
import { saveCompetencies, saveWishes, setConsent } from '~/contract/cards'
import { dismissJob } from '~/contract/matching'
import { answerSurvey, removeSurvey } from '~/contract/surveys'
import { removeResume, type ResumeContent, saveResume } from '~/contract/resumes'
import { saveBirthDate } from '~/contract/rights'
import { assessedBy, type AssessedCompetency, withAssessed } from '~/domain/assessments/assessed-competencies'
import { findCarelessSigns, isCareless } from '~/domain/assessments/careless'
import type { Answer } from '~/domain/assessments/instrument'
import { scoreInstrument } from '~/domain/assessments/score-answers'
import { type SemesterEvaluations, withFinished } from '~/domain/assessments/semester-evaluation'
import { cardSections } from '~/domain/cards/card-sections'
import { semesterOf } from '~/domain/cards/chapters'
import { mostGoals } from '~/domain/cards/goals'
import { withSelfRated } from '~/domain/cards/self-rated-competencies'
import { dismiss } from '~/domain/matching/dismissals'
import { keepEntries } from '~/domain/resumes/keep-entries'
import { resumeLimits } from '~/domain/resumes/resume-kinds'
import { noWording } from '~/domain/resumes/resume-draft'
import { currentConsentText } from '~/domain/rights/consent-texts'
import { roundState, windowsOf } from '~/domain/surveys/survey-rounds'
import { chinaDateOf } from '~/domain/time/china-date'
import { COMPETENCY_LINKS } from '~/reference/instruments/competency-links'
import { currentInstrument } from '~/reference/instruments/instruments'
import { SCORING_RULES } from '~/reference/instruments/scoring-rules'
import { CURRENT_SURVEY } from '~/reference/surveys/graduate-follow-up'
import { SURVEY_RULES } from '~/reference/surveys/survey-rules'
import { posting } from '../../postings'
import type { OwnEntry } from './own-data'
import { type Person, pick } from './person'
import type { Step } from './steps'

const instrument = currentInstrument('adaptability')
const time = 4000
type Of<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>
type Acts<Kind extends Step['kind']> = { [K in Kind]: (person: Person, step: Of<K>) => Promise<void> }

/** Content of an entry, every field of its kind filled. */
function contentOf(kind: OwnEntry['kind'], title: string): EntryContent {
  const common = { title, chapter: '2024-1' as const, competencies: [] }
  if (kind === 'project') return { ...common, kind, role: `${title}的负责人`, organisation: '', description: `做了${title}`, startsOn: '2024-09-10', endsOn: '2024-12-20', competencies: [{ id: 'python', level: 3 }] }
  if (kind === 'internship') return { ...common, kind, organisation: `${title}公司`, position: '实习生', description: `写了${title}`, startsOn: '2024-10-01' }
  if (kind === 'reflection') return { ...common, kind, ratings: { learning: 4 }, wentWell: title, wasHard: '', next: `继续${title}` }
  return { ...common, kind: 'hobby', description: `喜欢${title}` }
}

async function saveEntry(person: Person, entryId: string | undefined, revision: number, content: EntryContent): Promise<void> {
  const { has } = person
  const { data, at } = await person.done(person.self, saveCardEntry, { ...(entryId !== undefined && { entryId }), revision, entry: content })
  const { studentId, record, entries } = has
  const createdAt = entries.get(data.entryId)?.createdAt ?? at
  entries.set(data.entryId, { ...content, _id: data.entryId, studentId, schoolId: record.schoolId, source: 'self', verification: 'unverified', revision: revision + 1, createdAt, updatedAt: at })
  has.entriesChanged([content.kind], at, false)
}

/** What the words of a résumé are, for entries of the card that it may choose. */
function resumeOf({ has: { entries } }: Person, title: string): ResumeContent {
  const chosen = (kind: OwnEntry['kind']) => [...entries.values()].filter((entry) => entry.kind === kind).slice(0, 3).map(({ _id }, index) => ({ entryId: _id, wording: { ...noWording, text: index === 0 ? `${title}的说法` : '' } }))
  return {
    ...{ template: 'classic', language: 'zh-CN', name: '', headline: title, phone: '13900000000', email: '', city: '', link: '', summary: `${title}的自述`, education: noWording },
    ...{ competencies: ['python'], skills: `${title}的技能` },
    sections: [
      { section: 'summary', entries: [] },
      { section: 'projects', entries: chosen('project') },
      { section: 'internships', entries: chosen('internship') },
      { section: 'courses', entries: chosen('course') },
      { section: 'skills', entries: [] },
    ],
  }
}

const round = 'half-year'

/** The first round after graduation: where one works is asked of those who work alone, and goes once it was handed in and is not asked any more. */
async function answerRound(person: Person, { situation, life, isFinished }: Of<'survey'>): Promise<void> {
  const { has } = person
  const _id = `${has.studentId}|${round}`
  const given = { situation: [situation], life, ...(situation === 'employed' && { pay: ['5-8'] }) }
  // Many lives, each with a week of cooling off and interviews ahead: in the last of them the round is over.
  const [window] = windowsOf(has.record.graduationYear, SURVEY_RULES)
  const isOpen = window !== undefined && roundState(window, chinaDateOf(new Date(person.cloud.local.clock.now()).toISOString())) === 'open'
  const done = await person.doneUnless(isOpen ? null : 'SURVEY_NOT_OPEN', person.self, answerSurvey, { round, version: CURRENT_SURVEY.version, isFinished, answers: Object.entries(given).map(([question, answer]) => ({ question, answer })) })
  if (!done) return
  const { at } = done
  const before = has.rowsOf('survey-responses').get(_id)
  const finishedAt = before?.finishedAt ?? (isFinished ? at : null)
  const { pay, ...asked }: Record<string, unknown> = { ...(before?.answers as object | undefined), ...given }
  const answers = { ...asked, ...(pay !== undefined && (situation === 'employed' || finishedAt === null) && { pay }) }
  const givenAt = { ...(before?.givenAt as object | undefined), ...Object.fromEntries(Object.keys(given).map((id) => [id, at])) }
  has.put('survey-responses', _id, { _id, studentId: has.studentId, round, version: CURRENT_SURVEY.version, answers, givenAt, startedAt: before?.startedAt ?? at, updatedAt: at, finishedAt })
  has.card.hasSurveys = true
}

/** Where the account of the test has an entry no more, its résumés say nothing of it either. */
export function dropFromResumes({ has }: Person): void {
  const stays = (id: string) => has.entries.has(id)
  for (const part of ['resumes', 'resume-revisions']) {
    for (const [id, { content }] of has.rowsOf(part)) has.change(part, id, { content: keepEntries(content as ResumeContent, stays) })
  }
}

const semesterNow = ({ cloud }: Person) => semesterOf(chinaDateOf(new Date(cloud.local.clock.now()).toISOString()))

async function answerItems(person: Person, given: readonly { item: string; value: Answer }[]): Promise<void> {
  const { has } = person
  const semester = semesterNow(person)
  const id = `${has.studentId}|${instrument.id}|${semester}`
  const standing = has.rowsOf('sittings').get(id)
  const done = await person.doneUnless(standing?.state === 'finished' ? 'ALREADY_FINISHED' : null, person.self, saveAnswers, { instrumentId: instrument.id, semester, version: instrument.version, answers: given.map((one) => ({ ...one, time })) })
  if (!done) return
  const { at } = done
  const begun = { _id: id, studentId: has.studentId, instrumentId: instrument.id, version: instrument.version, semester, state: 'open', answers: {}, times: {}, startedAt: at, finishedAt: null, scores: [], signs: { isTooFast: false, isStraightLined: false }, assessed: [] }
  const before = standing ?? begun
  const answers = { ...(before.answers as Record<string, Answer>), ...Object.fromEntries(given.map(({ item, value }) => [item, value])) }
  const times = { ...(before.times as Record<string, number>), ...Object.fromEntries(given.map(({ item }) => [item, time])) }
  const givenAt = { ...(standing?.givenAt as Record<string, unknown> | undefined), ...Object.fromEntries(given.map(({ item }) => [item, at])) }
  has.put('sittings', id, { ...before, answers, times, givenAt, answeredCount: Object.keys(answers).length, updatedAt: at })
}

async function finish(person: Person): Promise<void> {
  const { has } = person
  const semester = semesterNow(person)
  const id = `${has.studentId}|${instrument.id}|${semester}`
  const sitting = has.row('sittings', id)
  const { at } = await person.done(person.self, finishSitting, { instrumentId: instrument.id, semester, version: instrument.version, isSure: true })
  const answers = sitting.answers as Record<string, Answer>
  const scores = scoreInstrument(instrument, answers, SCORING_RULES) ?? []
  const signs = findCarelessSigns(instrument, answers, sitting.times as Record<string, number>, SCORING_RULES)
  has.change('sittings', id, { state: 'finished', scores, signs, finishedAt: at, updatedAt: at })
  has.card.evaluations = withFinished((has.card.evaluations ?? {}) as SemesterEvaluations, semester, { id: instrument.id, scores }, SCORING_RULES)
  // Careless answers are used nowhere but in the own report.
  if (isCareless(signs)) return
  const others = [...has.rowsOf('sittings')].filter(([other]) => other !== id)
  const before = others.flatMap(([, row]) => row.assessed as AssessedCompetency[])
  for (const [other] of others) has.change('sittings', other, { assessed: [] })
  const assessed = assessedBy(instrument.id, scores, COMPETENCY_LINKS)
  has.change('sittings', id, { assessed })
  if (before.length + assessed.length > 0) has.hold(withAssessed(has.card.profile.competencies, before, assessed), at)
}

/** What a student does on their own. */
export const writing: Acts<'write' | 'edit' | 'remove' | 'goal' | 'change-goal' | 'remove-goal' | 'resume' | 'change-resume' | 'remove-resume' | 'answer' | 'finish' | 'consent' | 'wish' | 'level' | 'show' | 'dismiss' | 'born' | 'survey' | 'forget-survey'> = {
  survey: answerRound,

  async 'forget-survey'(person) {
    const { has } = person
    const _id = `${has.studentId}|${round}`
    const done = await person.doneUnless(has.rowsOf('survey-responses').has(_id) ? null : 'NOT_FOUND', person.self, removeSurvey, { round })
    if (done) has.remove('survey-responses', _id)
  },

  async write(person, { form, title }) {
    // A chapter is looked back on once.
    const standing = form === 'reflection' ? [...person.has.entries.values()].find(({ kind }) => kind === 'reflection') : undefined
    await saveEntry(person, standing?._id, standing?.revision ?? 0, contentOf(form, title))
  },

  async edit(person, { at: which, title }) {
    const [entryId, standing] = pick(person.has.entries, which)
    if (entryId === undefined || !standing) return
    if (standing.source === 'self') return saveEntry(person, entryId, standing.revision, contentOf(standing.kind, title))
    await person.doneUnless('ENTRY_IMPORTED', person.self, saveCardEntry, { entryId, revision: standing.revision, entry: contentOf('hobby', title) })
  },

  async remove(person, { at: which }) {
    const [entryId, standing] = pick(person.has.entries, which)
    if (entryId === undefined || !standing) return
    const done = await person.doneUnless(standing.source === 'self' ? null : 'ENTRY_IMPORTED', person.self, removeCardEntry, { entryId, revision: standing.revision })
    if (!done) return
    person.has.entries.delete(entryId)
    dropFromResumes(person)
    person.has.entriesChanged([standing.kind], done.at, false)
  },

  async goal(person, { title: what, measure: by }) {
    const { has } = person
    const goal = { what, byOn: '2099-06-30', measure: by === 'steps' ? { by, steps: [{ text: `先${what}`, isDone: false }] } : { by, id: 'python', level: 4 as const } }
    const done = await person.doneUnless(has.rowsOf('card-goals').size >= mostGoals ? 'TOO_MANY_GOALS' : null, person.self, saveGoal, { revision: 0, ...goal })
    if (done) has.put('card-goals', done.data.goalId, { _id: done.data.goalId, studentId: has.studentId, ...goal, revision: 1, createdAt: done.at, updatedAt: done.at })
  },

  async 'change-goal'(person, { at: which, title: what }) {
    const [goalId, standing] = pick(person.has.rowsOf('card-goals'), which)
    if (goalId === undefined || !standing) return
    const revision = standing.revision as number
    const goal = { what, byOn: '2099-07-01', measure: { by: 'entries' as const, kind: 'project' as const, count: 2 } }
    const { at } = await person.done(person.self, saveGoal, { goalId, revision, ...goal })
    person.has.change('card-goals', goalId, { ...goal, revision: revision + 1, updatedAt: at })
  },

  async 'remove-goal'(person, { at: which }) {
    const [goalId, standing] = pick(person.has.rowsOf('card-goals'), which)
    if (goalId === undefined || !standing) return
    await person.done(person.self, removeGoal, { goalId, revision: standing.revision as number })
    person.has.remove('card-goals', goalId)
  },

  async resume(person, { title, about }) {
    const { has } = person
    const content = resumeOf(person, title)
    const done = await person.doneUnless(has.rowsOf('resumes').size >= resumeLimits.resumes ? 'TOO_MANY_RESUMES' : null, person.self, saveResume, { resumeId: null, revision: 0, title, jobId: about, content })
    if (!done) return
    const { data: { resumeId }, at } = done
    has.put('resumes', resumeId, { _id: resumeId, studentId: has.studentId, title, jobId: about, jobTitle: about ? posting().title : '', content, revision: 1, createdAt: at, updatedAt: at })
  },

  async 'change-resume'(person, { at: which, title }) {
    const { has } = person
    const [resumeId, standing] = pick(has.rowsOf('resumes'), which)
    if (resumeId === undefined || !standing) return
    const content = resumeOf(person, title)
    const revision = standing.revision as number
    const { at } = await person.done(person.self, saveResume, { resumeId, revision, title, jobId: null, content })
    const { title: before, jobId, jobTitle, content: written, updatedAt: savedAt } = standing
    const _id = `${resumeId}|${revision % resumeLimits.revisions}`
    has.put('resume-revisions', _id, { _id, resumeId, studentId: has.studentId, revision, title: before, jobId, jobTitle, content: written, savedAt })
    has.change('resumes', resumeId, { title, jobId: null, jobTitle: '', content, revision: revision + 1, updatedAt: at })
  },

  async 'remove-resume'(person, { at: which }) {
    const { has } = person
    const [resumeId] = pick(has.rowsOf('resumes'), which)
    if (resumeId === undefined) return
    await person.done(person.self, removeResume, { resumeId })
    has.remove('resumes', resumeId)
    for (const [id, row] of [...has.rowsOf('resume-revisions')]) if (row.resumeId === resumeId) has.remove('resume-revisions', id)
  },

  async answer(person, { item, value }) {
    const { id = '' } = instrument.items[item % instrument.items.length] ?? {}
    await answerItems(person, [{ item: id, value }])
  },

  async finish(person, { pattern }) {
    await answerItems(person, instrument.items.map(({ id }, index) => ({ item: id, value: (pattern === 0 ? 3 : ((index * pattern + (index % 4)) % 5) + 1) as Answer })))
    const id = `${person.has.studentId}|${instrument.id}|${semesterNow(person)}`
    if (person.has.row('sittings', id).state === 'open') await finish(person)
  },

  async consent(person, { purpose, isGranted }) {
    const { has } = person
    const { at } = await person.done(person.self, setConsent, { purpose, isGranted })
    const { version } = currentConsentText(purpose)
    has.card.consents = { ...has.card.consents, [purpose]: { isGranted, decidedAt: at, termsVersion: version } }
    has.card.updatedAt = at
    const prefix = `${has.studentId}|${purpose}|`
    has.put('consent-decisions', `${prefix}${at.from}`, { _id: at.after(prefix), studentId: has.studentId, accountId: has.accountId, purpose, isGranted, version, at })
  },

  async wish(person, { salaryMin, isAnywhere }) {
    const { card } = person.has
    const wishes = { cities: isAnywhere ? [] : ['420100'], occupations: isAnywhere ? [] : ['2-02-10-03'], salaryMin }
    const { at } = await person.done(person.self, saveWishes, wishes)
    Object.assign(card, { wishes, profile: { ...card.profile, ...wishes }, updatedAt: at })
  },

  async level(person, { level }) {
    const { at } = await person.done(person.self, saveCompetencies, { competencies: [{ id: 'python', level }] })
    person.has.hold(withSelfRated(person.has.card.profile.competencies, [{ id: 'python', level }]), at)
  },

  async show(person, { sections }) {
    const { at } = await person.done(person.self, saveShownSections, { sections })
    person.has.card.shownToEmployers = cardSections.filter((section) => sections.includes(section))
    person.has.relabel(at)
  },

  async dismiss(person, { jobId, reason }) {
    const { card } = person.has
    const { occupation, cities } = posting()
    await person.done(person.self, dismissJob, { jobId, reason })
    card.dismissed = dismiss(card.dismissed, { id: jobId, occupation, cities }, reason, card.wishes?.cities ?? [])
  },

  async born(person, { bornOn }) {
    await person.done(person.self, saveBirthDate, { bornOn })
    person.correct({ bornOn, bornOnSource: 'student' })
  },
}
