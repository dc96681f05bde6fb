import type { Expression } from './expression'
import { RuleSyntaxError } from './token'

export interface RuleScope {
  /** names a rule may use: auth, doc, request, resource, now */
  variables: Record<string, unknown>
  /** `get('database.<collection>.<id>')` */
  get: (path: string) => unknown
}

/** The value of an expression. Fields of something missing are undefined, so a rule about them does not hold. */
export function evaluate(expression: Expression, scope: RuleScope): unknown {
  switch (expression.kind) {
    case 'value':
      return expression.value
    case 'name':
      return Object.hasOwn(scope.variables, expression.text) ? scope.variables[expression.text] : undefined
    case 'template':
      return expression.parts.map((part, index) => part + textOf(expression.expressions[index], scope)).join('')
    case 'list':
      return expression.items.map((item) => evaluate(item, scope))
    case 'member':
      return member(evaluate(expression.object, scope), evaluate(expression.key, scope))
    case 'call':
      return call(expression.callee, expression.args, scope)
    case 'unary':
      return expression.operator === '!' ? !evaluate(expression.operand, scope) : -Number(evaluate(expression.operand, scope))
    case 'choice':
      return evaluate(evaluate(expression.condition, scope) ? expression.yes : expression.no, scope)
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, scope)
  }
}

function binary(operator: string, left: Expression, right: Expression, scope: RuleScope): unknown {
  const a = evaluate(left, scope)
  if (operator === '&&') return a ? evaluate(right, scope) : a
  if (operator === '||') return a ? a : evaluate(right, scope)
  const b = evaluate(right, scope)
  switch (operator) {
    case '==':
    case '===':
      return isLiteralNull(left) || isLiteralNull(right) ? (a ?? b ?? null) === null : isSame(a, b)
    case '!=':
    case '!==':
      return isLiteralNull(left) || isLiteralNull(right) ? (a ?? b ?? null) !== null : !isSame(a, b)
    case 'in':
      return isIn(a, b)
    case '+':
      return typeof a === 'string' || typeof b === 'string' ? String(a) + String(b) : Number(a) + Number(b)
    default:
      return numeric(operator, comparable(a), comparable(b))
  }
}

function numeric(operator: string, a: number | string, b: number | string): boolean | number {
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '-':
      return Number(a) - Number(b)
    case '*':
      return Number(a) * Number(b)
    case '/':
      return Number(a) / Number(b)
    case '%':
      return Number(a) % Number(b)
    default:
      throw new RuleSyntaxError(`unknown operator ${operator}`)
  }
}

/** What is missing equals nothing, so `doc.to == auth.openid` cannot hold for a visitor, whatever the document lacks. */
function isSame(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && comparable(a) === comparable(b)
}

/** `== null` in a rule asks whether something is missing. */
function isLiteralNull(expression: Expression): boolean {
  return expression.kind === 'value' && expression.value === null
}

function isIn(value: unknown, container: unknown): boolean {
  if (Array.isArray(container)) return container.some((item) => isSame(item, value))
  return typeof container === 'object' && container !== null && Object.hasOwn(container, String(value))
}

function comparable(value: unknown): number | string {
  if (value instanceof Date) return value.getTime()
  return value as number | string
}

function member(object: unknown, key: unknown): unknown {
  if (typeof object !== 'object' || object === null) return undefined
  return Object.hasOwn(object, String(key)) ? (object as Record<string, unknown>)[String(key)] : undefined
}

function call(callee: Expression, args: Expression[], scope: RuleScope): unknown {
  const [argument] = args
  if (callee.kind !== 'name' || callee.text !== 'get' || !argument) throw new RuleSyntaxError('only get(path) can be called')
  return scope.get(String(evaluate(argument, scope)))
}

function textOf(expression: Expression | undefined, scope: RuleScope): string {
  return expression === undefined ? '' : String(evaluate(expression, scope))
}
