import { provinceOf } from '~/domain/catalogues/city'
import { localize, type Locale, type Localized } from '~/domain/catalogues/locale'
import { COMPETENCIES } from '~/reference/competencies/competencies'
import { COMPETENCY_GROUPS } from '~/reference/competencies/competency-groups'
import { CITIES } from '~/reference/divisions/cities'
import { PROVINCES } from '~/reference/divisions/provinces'
import { EMPLOYER_KINDS, EMPLOYER_SIZES } from '~/reference/employer-kinds'
import { EDUCATION_LEVEL_ENTRIES } from '~/reference/levels'
import { DISCIPLINES, MAJOR_CLASSES, MAJORS } from '~/reference/majors/majors'
import { OCCUPATION_FAMILIES } from '~/reference/occupations/occupation-families'
import { OCCUPATIONS } from '~/reference/occupations/occupations'
import type { PickerOption } from '~/src/ui/picker/picker-option'

interface Entry extends Localized {
  code: string
  initials?: string
  aliases?: readonly string[]
}

function optionOf(entry: Entry, locale: Locale): PickerOption {
  const keywords = [entry.zh, entry.en, entry.initials ?? '', entry.code, ...(entry.aliases ?? [])].join(' ')
  return { value: entry.code, label: localize(entry, locale), keywords }
}

/** Cities under their provinces; a province only leads on. Found by the short name (哈尔滨) and the full one (哈尔滨市). */
export function cityOptions(locale: Locale): PickerOption[] {
  return PROVINCES.map((province) => ({
    ...optionOf(province, locale),
    value: `province.${province.code}`,
    isBranchOnly: true,
    children: CITIES.filter(({ code }) => provinceOf(code) === province.code).map((city) => optionOf({ ...city, aliases: [...(city.aliases ?? []), `${city.zh}市`] }, locale)),
  }))
}

/** Occupations under their families; a family only leads on. */
export function occupationOptions(locale: Locale): PickerOption[] {
  return OCCUPATION_FAMILIES.map((family) => ({
    value: `family.${family.code}`,
    label: localize(family, locale),
    isBranchOnly: true,
    children: OCCUPATIONS.filter((one) => one.family === family.code).map((one) => optionOf(one, locale)),
  }))
}

/** Disciplines, classes and majors; any depth can be chosen. */
export function majorOptions(locale: Locale): PickerOption[] {
  return DISCIPLINES.map((discipline) => ({
    ...optionOf(discipline, locale),
    children: MAJOR_CLASSES.filter(({ code }) => code.startsWith(discipline.code)).map((majorClass) => ({
      ...optionOf(majorClass, locale),
      children: MAJORS.filter(({ code }) => code.startsWith(majorClass.code)).map((major) => optionOf(major, locale)),
    })),
  }))
}

/** Competencies under their groups; a group only leads on. */
export function competencyOptions(locale: Locale): PickerOption[] {
  return COMPETENCY_GROUPS.map((group) => ({
    value: `group.${group.code}`,
    label: localize(group, locale),
    isBranchOnly: true,
    children: COMPETENCIES.filter((one) => one.group === group.code).map((one) => ({
      value: one.id,
      label: localize(one, locale),
      keywords: [one.zh, one.en, ...one.aliases].join(' '),
    })),
  }))
}

export function levelOptions(locale: Locale): PickerOption[] {
  return EDUCATION_LEVEL_ENTRIES.map((entry) => ({ value: entry.code, label: localize(entry, locale) }))
}

export function employerKindOptions(locale: Locale): PickerOption[] {
  return EMPLOYER_KINDS.map((entry) => optionOf(entry, locale))
}

export function employerSizeOptions(locale: Locale): PickerOption[] {
  return EMPLOYER_SIZES.map((entry) => optionOf(entry, locale))
}
