/** The texts of a posting that people read and the check for unlawful and fraudulent words looks at. */
export function postingTexts(draft: { title?: string | undefined; duties?: string | undefined; benefits?: string | undefined }): { field: string; text: string }[] {
  return (['title', 'duties', 'benefits'] as const).map((field) => ({ field, text: draft[field] ?? '' })).filter(({ text }) => text !== '')
}
