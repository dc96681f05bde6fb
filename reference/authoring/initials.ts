import { pinyin } from 'pinyin-pro'

/** First letters of a Chinese name's pinyin, lower case; letters and digits of other scripts stay, the rest goes. */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
