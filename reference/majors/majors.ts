import { indexByCode } from '../parse-rows'
import { parseMajorCatalogue } from './parse-major-row'
import rows from './undergraduate-2024.json'

// About 54 KB: import it from subpackages and the server only, never from the main package of the mini-program.
const catalogue = parseMajorCatalogue(rows)

/** 12 disciplines, '01' to '13' ('11', military science, has no undergraduate majors). */
export const DISCIPLINES = catalogue.disciplines

/** 93 classes, e.g. '0809'. */
export const MAJOR_CLASSES = catalogue.classes

/** 816 undergraduate majors in the catalogue's order. */
export const MAJORS = catalogue.majors

export const MAJORS_BY_CODE = indexByCode(MAJORS)

/** Disciplines, classes and majors: whatever a MajorToken may name. */
export const MAJOR_TOKENS = [...DISCIPLINES, ...MAJOR_CLASSES, ...MAJORS]

export const MAJOR_TOKENS_BY_CODE = indexByCode(MAJOR_TOKENS)
