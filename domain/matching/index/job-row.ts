import type { OccupationCode } from '~/domain/catalogues/codes'
import type { CompetencyRequirement, JobOffer } from '../market'
import { payStep } from '../pay-fit'
import { dayNumber } from './calendar-day'
import { admittedMask, hasOtherYears } from './eligibility-mask'

/** A job as a block holds it: everything the score and the constraints need, beside major and city (the list says those). */
export interface JobRow {
  id: string
  occupation: OccupationCode
  /** levels and graduation years, eligibility-mask.ts */
  admits: number
  /** steps of 100 yuan, pay-fit.ts */
  pay: number
  /** upper end of the salary, yuan a month */
  salaryMax: number
  /** calendar-day.ts */
  closesOn: number
  /** musts first */
  competencies: CompetencyRequirement[]
  /** [] = any */
  schools: string[]
  /** graduation years, where the mask alone cannot tell; [] where it can */
  years: number[]
}

/** Throws RangeError for a closing date that the index cannot hold. */
export function toJobRow(job: JobOffer): JobRow {
  return {
    id: job.id,
    occupation: job.occupation,
    admits: admittedMask(job),
    pay: payStep(job.salary),
    salaryMax: job.salary.max,
    closesOn: dayNumber(job.closesOn),
    competencies: [...job.competencies].sort((a, b) => Number(b.isMust) - Number(a.isMust)),
    schools: job.schools,
    years: hasOtherYears(job.graduationYears) ? job.graduationYears : [],
  }
}
