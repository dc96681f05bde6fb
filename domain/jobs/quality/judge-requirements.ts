import { OCCUPATION_PROFILES } from '~/reference/occupations/profiles'
import { comingClass } from '../assistant/read-graduation-years'
import type { Complaint, DraftToJudge, JudgingFacts } from './quality'
import { QUALITY_RULES } from './quality-rules'
import { statedTerms } from './stated-terms'

const rules = QUALITY_RULES.requirements

/** Conditions that fit each other, the text and somebody who has just graduated. */
export function judgeRequirements(draft: DraftToJudge, { today }: JudgingFacts): Complaint[] {
  return [...judgeContradictions(draft, today), ...judgeCompetencies(draft)]
}

function judgeContradictions(draft: DraftToJudge, today: string): Complaint[] {
  const { level, majors = [], graduationYears = [], title = '', duties = '' } = draft
  const complaints: Complaint[] = []
  const stated = statedTerms(draft)
  const isForGraduates = graduationYears.some((year) => year >= comingClass(today)) || /应届|校招|届/.test(title + duties)
  if (stated.years && isForGraduates) {
    complaints.push({ code: 'years-of-graduates', field: 'duties', cost: rules.yearsOfGraduates, values: { n: stated.years.years, words: stated.years.words } })
  }
  if (level && stated.level && stated.level !== level) {
    complaints.push({ code: 'degree-differs', field: 'level', cost: rules.degreeDiffers, values: { level: stated.level } })
  }
  // Junior colleges have a catalogue of their own, disciplines 41 to 59: a bachelor has none of its majors.
  const ofColleges = majors.filter((token) => Number(token.slice(0, 2)) > 40).length
  const isBeyond = level === '31' ? ofColleges === 0 : ofColleges === majors.length
  if (level && majors.length > 0 && isBeyond) complaints.push({ code: 'majors-beyond-degree', field: 'majors', cost: rules.majorsBeyondDegree, values: { level } })
  return complaints
}

function judgeCompetencies({ occupation = '', competencies = [] }: DraftToJudge): Complaint[] {
  if (competencies.length === 0) return [{ code: 'no-competencies', field: 'competencies', cost: rules.none, values: {} }]
  const complaints: Complaint[] = []
  const usual = new Map((OCCUPATION_PROFILES.get(occupation) ?? []).map(({ id, level }) => [id, level]))
  for (const { id, level, isMust } of competencies) {
    const most = usual.get(id)
    if (isMust && most !== undefined && level > most) complaints.push({ code: 'must-above-profile', field: 'competencies', cost: rules.mustAboveProfile, values: { competency: id, n: most } })
    else if (level === 5) complaints.push({ code: 'mastery', field: 'competencies', cost: rules.mastery, values: { competency: id } })
  }
  const high = competencies.filter(({ level }) => level >= 4).length
  if (high > rules.mostHigh) complaints.push({ code: 'too-demanding', field: 'competencies', cost: rules.tooDemanding, values: { n: high } })
  if (competencies.length < rules.fewBelow) complaints.push({ code: 'few-competencies', field: 'competencies', cost: rules.few, values: { n: competencies.length } })
  return complaints
}
