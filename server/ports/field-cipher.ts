/** Where a sealed value belongs; it opens nowhere else. */
export interface FieldPlace {
  collection: string
  id: string
  field: string
}

/** Sensitive fields at rest (PIPL 51): what is stored is sealed, and only a function that has the key opens it. */
export interface FieldCipher {
  seal(text: string, place: FieldPlace): string
  /** @throws when the key is missing, or the value was changed or moved */
  open(sealed: string, place: FieldPlace): string
}
