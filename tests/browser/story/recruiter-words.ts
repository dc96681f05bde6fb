import { matching } from '~/src/i18n/zh-CN/matching'

type Words = string | { [key: string]: Words }

const flat = (words: Words): string[] => (typeof words === 'string' ? [words] : Object.values(words).flatMap(flat))
const asPattern = (template: string) => new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\{(\w+)\}\}/g, '(?<$1>.+)')}$`)

/** A reason on a student's chip as the recruiter reads it. Throws for words that are no student's. */
export function inRecruiterWords(chip: string): string {
  const [ofStudent, ofEmployer] = [flat(matching.student.chip), flat(matching.employer.chip)]
  for (const [at, template] of ofStudent.entries()) {
    const found = asPattern(template).exec(chip)
    if (found) return (ofEmployer[at] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => found.groups?.[name] ?? '')
  }
  throw new Error(`no reason that a student reads: ${chip}`)
}
