import type { CatalogueSource } from '../catalogue-source'

export const PINYIN_SOURCE: CatalogueSource = {
  id: 'pinyin',
  title: '常用汉字读音（GB/T 2312 的 6763 字，含多音）',
  year: 2025,
  version: '1',
  publisher: 'pinyin-pro 3.29 (MIT), after the Unihan readings',
  obtained: 'Written by reference/authoring/pinyin-rows.ts: every reading the package lists for a character, without tones, ü as v',
  licence: 'MIT',
  note: 'A character outside GB/T 2312 is found as it is written, not by its sound.',
}
