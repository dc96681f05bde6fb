/** An expected outcome: a value, or a code the caller has words for. Exceptions are for bugs and broken infrastructure. */
export type Result<T, Code extends string> = { isOk: true; value: T } | { isOk: false; code: Code; fields?: Record<string, string> }

export function ok<T>(value: T): { isOk: true; value: T } {
  return { isOk: true, value }
}

/** @param fields path of an input field → code of what is wrong with it */
export function fail<const Code extends string>(code: Code, fields?: Record<string, string>): { isOk: false; code: Code; fields?: Record<string, string> } {
  return fields ? { isOk: false, code, fields } : { isOk: false, code }
}
