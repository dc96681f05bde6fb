import { isMunicipality } from '~/domain/catalogues/city'
import { COMPETENCIES } from '~/reference/competencies/competencies'
import { CITIES } from '~/reference/divisions/cities'
import { PROVINCES } from '~/reference/divisions/provinces'
import { JUNIOR_COLLEGE_MAJORS } from '~/reference/majors/junior-college-majors'
import { DISCIPLINES, MAJOR_CLASSES, MAJORS } from '~/reference/majors/majors'
import { OCCUPATIONS } from '~/reference/occupations/occupations'
import { COMPETENCY_WORDS } from '~/reference/posting-language/competency-words'
import { EMPLOYER_WORDS } from '~/reference/posting-language/employer-words'
import { MAJOR_WORDS } from '~/reference/posting-language/major-words'
import { Lexicon } from './lexicon'

/** "Git 版本管理" is written "Git", "JavaScript / TypeScript" either way. */
const latinIn = (name: string): string[] => name.match(/[A-Za-z][A-Za-z+#.]+/g) ?? []

/** "机械类" is also written "机械". */
const short = (name: string): string => (name.endsWith('类') && name.length > 2 ? name.slice(0, -1) : name)

/** Names of the library, of majors, occupations and cities, and what employers write besides. */
export function buildPostingLexicon(): Lexicon {
  const lexicon = new Lexicon()
  for (const { id, zh, aliases } of COMPETENCIES) {
    for (const name of [zh, ...latinIn(zh), ...aliases]) lexicon.add(name, { competency: id })
  }
  for (const [word, competency] of Object.entries(COMPETENCY_WORDS)) lexicon.add(word, { competency })
  // Whole names first, narrow before wide: 护理学 is the major, 护理学类 the class, 经济学 the major, not the discipline.
  const fields = [...MAJORS, ...JUNIOR_COLLEGE_MAJORS, ...MAJOR_CLASSES, ...DISCIPLINES]
  for (const { code, zh } of fields) lexicon.add(zh, { majors: [code] })
  for (const [word, majors] of Object.entries(MAJOR_WORDS)) for (const name of [word, `${word}类`]) lexicon.add(name, { majors })
  for (const { code, zh } of MAJOR_CLASSES) lexicon.add(short(zh), { majors: [code] })
  const provinces = new Set(PROVINCES.map(({ zh }) => zh))
  for (const { code, zh } of CITIES) {
    // 吉林 alone is mostly the province.
    if (isMunicipality(code) || !provinces.has(zh)) lexicon.add(zh, { city: code })
    lexicon.add(`${zh}市`, { city: code })
  }
  for (const { code, zh, aliases } of OCCUPATIONS) {
    for (const name of [...aliases, zh]) lexicon.add(name, { occupation: code })
  }
  for (const word of EMPLOYER_WORDS) lexicon.add(word, {})
  return lexicon
}
