/** The codes that every capability speaks in. They are plain strings: what they mean stands in reference/. */

/** Education level, GB/T 4658: doctor, master, bachelor, junior college. A smaller number is a higher level. */
export type EducationLevel = '11' | '14' | '21' | '31'

export const EDUCATION_LEVELS = ['11', '14', '21', '31'] as const satisfies readonly EducationLevel[]

/**
 * Six digits of the catalogue of majors, e.g. '080901' (seven for the last four languages of class 0502); the suffixes
 * K and T are flags of the major, not of its code.
 */
export type MajorCode = string

/** A discipline '08', a class '0809' or a major '080901': each covers what lies below it. */
export type MajorToken = string

/** Six digits of GB/T 2260 at city level, e.g. '230100'; the four municipalities are cities: '110000'. */
export type CityCode = string

/** Six digits of GB/T 2260 at province level, e.g. '230000'. */
export type ProvinceCode = string

/** 中华人民共和国职业分类大典 2022, detailed class, e.g. '2-02-10-03'. */
export type OccupationCode = string

/** A competency of our library, kebab-case, e.g. 'python'. */
export type CompetencyId = string

/** 0 not met yet, 5 teaches others; each step is described in reference/competencies. */
export type CompetencyLevel = 0 | 1 | 2 | 3 | 4 | 5

/** Where a competency level comes from, weakest first. */
export type Provenance = 'self' | 'assessed' | 'record' | 'employer'

export const PROVENANCES = ['self', 'assessed', 'record', 'employer'] as const satisfies readonly Provenance[]
