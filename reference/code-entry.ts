import type { Localized } from '~/domain/catalogues/locale'

/** An entry of a short code list. */
export interface CodeEntry extends Localized {
  code: string
}
