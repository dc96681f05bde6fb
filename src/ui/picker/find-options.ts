import type { FoundOption, PickerOption } from './picker-option'

/**
 * The options whose label, value or keywords contain every word of the query, whatever their depth; labels that
 * begin with the query come first. @param limit a hand-held list has no use for more
 */
export function findOptions(options: readonly PickerOption[], query: string, limit = 100): FoundOption[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const first: FoundOption[] = []
  const rest: FoundOption[] = []
  const visit = (level: readonly PickerOption[], path: readonly string[]) => {
    for (const option of level) {
      const label = option.label.toLowerCase()
      const text = `${label} ${option.value.toLowerCase()} ${option.keywords?.toLowerCase() ?? ''}`
      if (option.isBranchOnly !== true && words.every((word) => text.includes(word))) {
        ;(label.startsWith(words[0] ?? '') ? first : rest).push({ option, path })
      }
      if (option.children) visit(option.children, [...path, option.label])
    }
  }
  visit(options, [])
  return [...first, ...rest].slice(0, limit)
}

/** Every option by its value, with the way to it. */
export function indexOptions(options: readonly PickerOption[]): ReadonlyMap<string, FoundOption> {
  const index = new Map<string, FoundOption>()
  const visit = (level: readonly PickerOption[], path: readonly string[]) => {
    for (const option of level) {
      index.set(option.value, { option, path })
      if (option.children) visit(option.children, [...path, option.label])
    }
  }
  visit(options, [])
  return index
}
