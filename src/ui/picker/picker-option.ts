/** One thing to choose; with children it is a branch (a discipline, a province) that may be chosen as a whole. */
export interface PickerOption {
  value: string
  label: string
  /** Second line, small. */
  hint?: string
  /** Further words a search finds it by: pinyin, short names, codes. */
  keywords?: string
  children?: readonly PickerOption[]
  /** A branch that only leads further. */
  isBranchOnly?: boolean
}

export interface FoundOption {
  option: PickerOption
  /** Labels of the branches above it, outermost first. */
  path: readonly string[]
}
