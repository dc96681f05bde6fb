/** Where a catalogue comes from: shown in the product's "about the data" and checked by tests. */
export interface CatalogueSource {
  id: string
  /** Title of the original, in Chinese. */
  title: string
  /** Edition of the original. */
  year: number
  /** Version of our copy; it moves when a row changes. */
  version: string
  publisher: string
  /** How the rows reached us. */
  obtained: string
  licence: string
  /** What is missing or uncertain, when anything is. */
  note?: string
}
