import type { CompetitionLevel, EntryKind, TestedLanguage } from '~/domain/cards/entry-kinds'
import type { Grade } from '~/domain/cards/grades'
import type { EducationLevel } from '~/domain/catalogues/codes'

/** An entry of the card as far as a résumé reads it. */
export interface MaterialEntry {
  entryId: string
  kind: EntryKind
  title: string
  startsOn?: string | undefined
  endsOn?: string | undefined
  organisation?: string | undefined
  position?: string | undefined
  role?: string | undefined
  description?: string | undefined
  hours?: number | undefined
  reach?: CompetitionLevel | undefined
  award?: string | undefined
  issuer?: string | undefined
  language?: TestedLanguage | undefined
  score?: string | undefined
  grade?: Grade | null | undefined
  /** being looked into: no résumé says it meanwhile */
  isDisputed?: boolean | undefined
}

/** What a résumé is made of. */
export interface Material {
  /** entryYear: null where nothing says when the studies began */
  record: { name: string; schoolName: string; college: string; major: string; level: EducationLevel; graduationYear: number; entryYear: number | null }
  entries: readonly MaterialEntry[]
  competencies: readonly { id: string; level: number }[]
}
