import type { CardEntry, EntryContent } from '~/contract/card-entries'
import type { ChapterKey } from '~/domain/cards/chapters'
import type { CompetitionLevel, EntryKind, GaokaoMode, GaokaoSubject, SemesterAspect, TestedLanguage } from '~/domain/cards/entry-kinds'
import type { GradeScale } from '~/domain/cards/grades'

/** Everything that can be typed of an entry, whatever it is: going back to another kind loses nothing. */
export interface EntryForm {
  kind: EntryKind
  chapter: ChapterKey
  title: string
  startsOn: string
  endsOn: string
  competencies: EntryContent['competencies']
  organisation: string
  position: string
  role: string
  description: string
  why: string
  hours: number
  credits: number
  scale: GradeScale | 'none'
  grade: string
  reach: CompetitionLevel
  award: string
  issuer: string
  validUntil: string
  language: TestedLanguage
  score: string
  mode: GaokaoMode
  subjects: GaokaoSubject[]
  major: string | null
  rank: number
  isAdmitted: boolean
  ratings: Partial<Record<SemesterAspect, number>>
  wentWell: string
  wasHard: string
  next: string
}

export function blankForm(kind: EntryKind, chapter: ChapterKey): EntryForm {
  return {
    kind,
    chapter: kind === 'gaokao-choice' || kind === 'wished-major' ? 'admission' : chapter,
    title: '',
    startsOn: '',
    endsOn: '',
    competencies: [],
    organisation: '',
    position: '',
    role: '',
    description: '',
    why: '',
    hours: 0,
    credits: 2,
    scale: 'percent',
    grade: '',
    reach: 'school',
    award: '',
    issuer: '',
    validUntil: '',
    language: 'en',
    score: '',
    mode: '3+1+2',
    subjects: [],
    major: null,
    rank: 1,
    isAdmitted: false,
    ratings: {},
    wentWell: '',
    wasHard: '',
    next: '',
  }
}

/** An entry as it stands, to be changed. */
export function formOf(entry: CardEntry): EntryForm {
  const blank = blankForm(entry.kind, entry.chapter)
  if (entry.kind === 'course') return { ...blank, ...pick(entry), credits: entry.credits, scale: entry.grade?.scale ?? 'none', grade: entry.grade?.value ?? '' }
  return { ...blank, ...pick(entry) }
}

/** The fields of an entry that the form has; absent dates are ''. */
function pick(entry: CardEntry): Partial<EntryForm> {
  const { grade: _grade, ...fields } = { grade: null, ...entry }
  return { ...fields, startsOn: entry.startsOn ?? '', endsOn: entry.endsOn ?? '' }
}

/** What is sent: the fields of the kind alone. */
export function contentOf(form: EntryForm): EntryContent {
  const { chapter, competencies, organisation, position, role, description, why, award, issuer, score, language, reach, hours } = form
  const common = {
    chapter,
    title: form.title.trim(),
    competencies,
    ...(form.startsOn !== '' && { startsOn: form.startsOn }),
    ...(form.endsOn !== '' && { endsOn: form.endsOn }),
  }
  switch (form.kind) {
    case 'gaokao-choice':
      return { ...common, kind: form.kind, mode: form.mode, subjects: form.subjects, why }
    case 'wished-major':
      return { ...common, kind: form.kind, major: form.major, rank: form.rank, isAdmitted: form.isAdmitted, why }
    case 'course':
      return { ...common, kind: form.kind, credits: form.credits, grade: form.scale === 'none' || form.grade === '' ? null : { scale: form.scale, value: form.grade } }
    case 'internship':
      return { ...common, kind: form.kind, organisation, position, description }
    case 'project':
      return { ...common, kind: form.kind, role, organisation, description }
    case 'volunteering':
      return { ...common, kind: form.kind, organisation, hours, description }
    case 'student-work':
      return { ...common, kind: form.kind, organisation, role, description }
    case 'start-up':
      return { ...common, kind: form.kind, role, description }
    case 'competition':
      return { ...common, kind: form.kind, reach, award, description }
    case 'certificate':
      return { ...common, kind: form.kind, issuer, ...(form.validUntil !== '' && { validUntil: form.validUntil }) }
    case 'language':
      return { ...common, kind: form.kind, language, score }
    case 'hobby':
      return { ...common, kind: form.kind, description }
    case 'reflection':
      return { ...common, kind: form.kind, ratings: form.ratings, wentWell: form.wentWell, wasHard: form.wasHard, next: form.next }
  }
}

/** What keeps an entry from being saved. */
export function missingIn(form: EntryForm): 'title' | 'organisation' | 'subjects' | undefined {
  if (form.title.trim() === '') return 'title'
  if ((form.kind === 'internship' || form.kind === 'student-work') && form.organisation.trim() === '') return 'organisation'
  return form.kind === 'gaokao-choice' && form.subjects.length === 0 ? 'subjects' : undefined
}
