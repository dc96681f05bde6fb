import { RuleSyntaxError, type Token, tokenise } from './token'

export type Expression =
  | { kind: 'value'; value: unknown }
  | { kind: 'name'; text: string }
  | { kind: 'template'; parts: string[]; expressions: Expression[] }
  | { kind: 'list'; items: Expression[] }
  | { kind: 'member'; object: Expression; key: Expression }
  | { kind: 'call'; callee: Expression; args: Expression[] }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'choice'; condition: Expression; yes: Expression; no: Expression }

/** How tightly binary operators bind; larger binds tighter. */
const precedence: Record<string, number> = {
  '||': 1, '&&': 2, '==': 3, '===': 3, '!=': 3, '!==': 3, in: 4, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6,
}

/** Reads a security rule. Throws RuleSyntaxError. */
export function parseRule(source: string): Expression {
  const parser = new Parser(tokenise(source))
  const expression = parser.choice()
  parser.expectEnd()
  return expression
}

class Parser {
  private position = 0

  constructor(private readonly tokens: Token[]) {}

  choice(): Expression {
    const condition = this.binary(1)
    if (!this.take('?')) return condition
    const yes = this.choice()
    this.expect(':')
    return { kind: 'choice', condition, yes, no: this.choice() }
  }

  expectEnd(): void {
    if (this.position < this.tokens.length) throw new RuleSyntaxError('unexpected text after the expression')
  }

  private binary(lowest: number): Expression {
    let left = this.unary()
    for (;;) {
      const token = this.tokens[this.position]
      const binding = token?.kind === 'operator' ? precedence[token.text] : undefined
      if (token?.kind !== 'operator' || binding === undefined || binding < lowest) return left
      this.position += 1
      left = { kind: 'binary', operator: token.text, left, right: this.binary(binding + 1) }
    }
  }

  private unary(): Expression {
    for (const operator of ['!', '-']) {
      if (this.take(operator)) return { kind: 'unary', operator, operand: this.unary() }
    }
    return this.postfix(this.primary())
  }

  private postfix(start: Expression): Expression {
    let expression = start
    for (;;) {
      if (this.take('.')) expression = { kind: 'member', object: expression, key: { kind: 'value', value: this.name() } }
      else if (this.take('[')) expression = { kind: 'member', object: expression, key: this.closed(this.choice(), ']') }
      else if (this.take('(')) expression = { kind: 'call', callee: expression, args: this.items(')') }
      else return expression
    }
  }

  private primary(): Expression {
    const token = this.tokens[this.position]
    if (!token) throw new RuleSyntaxError('unexpected end of rule')
    if (this.take('(')) return this.closed(this.choice(), ')')
    if (this.take('[')) return { kind: 'list', items: this.items(']') }
    this.position += 1
    if (token.kind === 'value' || token.kind === 'name') return token
    if (token.kind === 'template') return { ...token, expressions: token.expressions.map(parseRule) }
    throw new RuleSyntaxError(`unexpected ${token.text}`)
  }

  private items(end: string): Expression[] {
    const items: Expression[] = []
    if (this.take(end)) return items
    do items.push(this.choice())
    while (this.take(','))
    this.expect(end)
    return items
  }

  private name(): string {
    const token = this.tokens[this.position]
    if (token?.kind !== 'name') throw new RuleSyntaxError('expected a field name after "."')
    this.position += 1
    return token.text
  }

  private closed(expression: Expression, end: string): Expression {
    this.expect(end)
    return expression
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new RuleSyntaxError(`expected ${text}`)
  }

  private take(text: string): boolean {
    const token = this.tokens[this.position]
    if (token?.kind !== 'operator' || token.text !== text) return false
    this.position += 1
    return true
  }
}
