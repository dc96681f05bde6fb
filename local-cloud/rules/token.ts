export type Token =
  | { kind: 'value'; value: string | number | boolean | null }
  | { kind: 'template'; parts: string[]; expressions: string[] }
  | { kind: 'name'; text: string }
  | { kind: 'operator'; text: string }

/** Thrown for a rule that cannot be read; the collection then stays closed. */
export class RuleSyntaxError extends Error {}

const operators = /^(===|!==|==|!=|>=|<=|&&|\|\||[<>!()[\].,+\-*/%?:])/
const constants: Record<string, boolean | null> = { true: true, false: false, null: null, undefined: null }

/** Splits a security rule expression into tokens. */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = []
  let rest = source.trimStart()
  while (rest !== '') {
    const [token, length] = nextToken(rest)
    tokens.push(token)
    rest = rest.slice(length).trimStart()
  }
  return tokens
}

function nextToken(rest: string): [Token, number] {
  const quoted = /^(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/.exec(rest)
  if (quoted) return [{ kind: 'value', value: (quoted[1] ?? quoted[2] ?? '').replace(/\\(.)/g, '$1') }, quoted[0].length]
  const template = /^`([^`]*)`/.exec(rest)
  if (template) return [splitTemplate(template[1] ?? ''), template[0].length]
  const number = /^\d+(\.\d+)?/.exec(rest)
  if (number) return [{ kind: 'value', value: Number(number[0]) }, number[0].length]
  const name = /^[A-Za-z_$][\w$]*/.exec(rest)
  if (name) return [readName(name[0]), name[0].length]
  const operator = operators.exec(rest)
  if (operator) return [{ kind: 'operator', text: operator[0] }, operator[0].length]
  throw new RuleSyntaxError(`unexpected character at: ${rest}`)
}

function readName(text: string): Token {
  if (text === 'in') return { kind: 'operator', text }
  return text in constants ? { kind: 'value', value: constants[text] ?? null } : { kind: 'name', text }
}

function splitTemplate(text: string): Token {
  const pieces = text.split(/\$\{([^}]*)\}/)
  return { kind: 'template', parts: pieces.filter((_, index) => index % 2 === 0), expressions: pieces.filter((_, index) => index % 2 === 1) }
}
