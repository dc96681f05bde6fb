import { indexByCode } from '../parse-rows'
import rows from './junior-college-2021.json'
import { parseMajorCatalogue } from './parse-major-row'

// Disciplines 41 to 59, so the codes never meet those of undergraduate majors.
const catalogue = parseMajorCatalogue(rows)

export const JUNIOR_COLLEGE_DISCIPLINES = catalogue.disciplines
export const JUNIOR_COLLEGE_CLASSES = catalogue.classes
export const JUNIOR_COLLEGE_MAJORS = catalogue.majors

export const JUNIOR_COLLEGE_TOKENS_BY_CODE = indexByCode([
  ...JUNIOR_COLLEGE_DISCIPLINES,
  ...JUNIOR_COLLEGE_CLASSES,
  ...JUNIOR_COLLEGE_MAJORS,
])
