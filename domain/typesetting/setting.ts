import type { Letters } from './letters'

/** What one document is set with. */
export interface Setting {
  letters: Letters
  language: 'zh-CN' | 'en'
  /** characters that the font has no picture of, as they are met */
  missing: Set<string>
}
