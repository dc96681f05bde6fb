/** A posting as employers write them, and what a careful reader takes from it. */
export interface Exemplar {
  title: string
  text: string
  occupation?: string
  /** `id:level`, separated by spaces, `-` where the text says no level; welcome ones end in `?`, musts in `!` */
  competencies: string
  /** tokens, codes, years: as the proposals hold them */
  majors?: string
  cities?: string
  years?: string
  level?: '11' | '14' | '21' | '31'
  /** `min-max`, yuan a month; an open end is left out */
  salary?: string
  months?: number
  count?: number
  closesOn?: string
}

/** The day the exemplars are read on. */
export const READ_ON = '2026-11-22'
