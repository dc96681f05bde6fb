import type { CityCode, EducationLevel, MajorToken, OccupationCode } from '~/domain/catalogues/codes'

/** What the search knows of a published job. */
export interface SearchDocument {
  id: string
  title: string
  employer: string
  duties: string
  occupation: OccupationCode
  cities: CityCode[]
  /** upper end of the salary, yuan a month */
  salaryMax: number
  /** minimum education level */
  level: EducationLevel
  /** [] = any */
  majors: MajorToken[]
  employerKind: string
  employerSize: string
  /** YYYY-MM-DD in China */
  closesOn: string
  /** instant */
  publishedAt: string
}
