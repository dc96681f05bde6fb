import type * as z from 'zod/mini'

const codes: Partial<Record<string, string>> = {
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_format: 'malformed',
  invalid_value: 'not-allowed',
  invalid_type: 'missing',
}

/** Path of the field → code of what is wrong, for the words beside the field. The first problem of a field counts. */
export function fieldCodes(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of issues) {
    const path = issue.path.map(String).join('.')
    fields[path] ??= codes[issue.code] ?? 'invalid'
  }
  return fields
}
