import type { OccupationCode } from '~/domain/catalogues/codes'
import type { CompetencyRequirement, JobOffer } from '../market'
import { payStep } from '../pay-fit'
import { dayNumber } from './calendar-day'
import { jobMask } from './eligibility-mask'

/** A job as a block holds it: everything the score and the constraints need, beside major and city (the list says those). */
export interface JobRow {
  id: string
  occupation: OccupationCode
  mask: number
  /** steps of 100 yuan, pay-fit.ts */
  pay: number
  /** upper end of the salary, yuan a month */
  salaryMax: number
  closesOn: number
  competencies: CompetencyRequirement[]
  schools: string[]
}

/** Throws RangeError when a date or year lies outside what the index can hold. */
export function toJobRow(job: JobOffer): JobRow {
  return {
    id: job.id,
    occupation: job.occupation,
    mask: jobMask(job),
    pay: payStep(job.salary),
    salaryMax: job.salary.max,
    closesOn: dayNumber(job.closesOn),
    competencies: job.competencies,
    schools: job.schools,
  }
}
