import type { CatalogueSource } from './catalogue-source'
import { COMPETENCIES_SOURCE } from './competencies/competencies-source'
import { COURSE_COMPETENCIES_SOURCE } from './courses/courses-source'
import { DESTINATIONS_SOURCE } from './destinations'
import { DIVISIONS_SOURCE } from './divisions/divisions-source'
import { EMPLOYER_KINDS_SOURCE } from './employer-kinds'
import { INDUSTRIES_SOURCE } from './industries'
import { LABEL_NAMES_SOURCE } from './labels/label-names'
import { LEVELS_SOURCE } from './levels'
import { JUNIOR_COLLEGE_MAJORS_SOURCE, UNDERGRADUATE_MAJORS_SOURCE } from './majors/majors-source'
import { OCCUPATION_INTERESTS_SOURCE } from './occupations/interest-codes'
import { OCCUPATIONS_SOURCE } from './occupations/occupations-source'
import { PEOPLE_AND_SCHOOLS_SOURCE } from './people-and-schools'
import { PINYIN_SOURCE } from './pinyin/pinyin-source'

/** Every catalogue with its origin, for the page "about the data". */
export const CATALOGUE_SOURCES: readonly CatalogueSource[] = [
  UNDERGRADUATE_MAJORS_SOURCE,
  JUNIOR_COLLEGE_MAJORS_SOURCE,
  DIVISIONS_SOURCE,
  OCCUPATIONS_SOURCE,
  OCCUPATION_INTERESTS_SOURCE,
  COMPETENCIES_SOURCE,
  COURSE_COMPETENCIES_SOURCE,
  LABEL_NAMES_SOURCE,
  LEVELS_SOURCE,
  INDUSTRIES_SOURCE,
  EMPLOYER_KINDS_SOURCE,
  DESTINATIONS_SOURCE,
  PEOPLE_AND_SCHOOLS_SOURCE,
  PINYIN_SOURCE,
]
