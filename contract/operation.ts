import * as z from 'zod/mini'

/**
 * The deployed cloud functions, one per trust boundary; an operation names the one it lives in.
 * `public` serves anyone, `member` anyone signed in whatever the role (inbox, chat, the interview room).
 */
export const functionNames = ['public', 'member', 'student', 'employer', 'campus', 'tick', 'nightly', 'documents'] as const
export type FunctionName = (typeof functionNames)[number]

/** Codes every operation may answer with; an operation adds its own. */
export const commonErrorCodes = [
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'TERMS_NOT_ACCEPTED',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMITED',
  'BUSY',
  'INTERNAL',
] as const
export type CommonErrorCode = (typeof commonErrorCodes)[number]

export interface Operation<
  Name extends string = string,
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Code extends string = string,
  Kind extends 'query' | 'command' = 'query' | 'command',
> {
  readonly name: Name
  /** The function that serves it. */
  readonly home: FunctionName
  /** A command changes something, carries a request id and has one effect however often it arrives. */
  readonly kind: Kind
  readonly input: Input
  readonly output: Output
  /** Expected outcomes beside the common ones: a closed union the client has words for. */
  readonly errors: readonly Code[]
}

/** Declares one operation of the contract; keeps the literal types so that both sides infer from it. */
export function operation<
  const Name extends string,
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
  const Kind extends 'query' | 'command',
  const Code extends string = never,
>(declaration: {
  name: Name
  home: FunctionName
  kind: Kind
  input: Input
  output: Output
  errors?: readonly Code[]
}): Operation<Name, Input, Output, Code, Kind> {
  return { errors: [], ...declaration }
}

export type InputOf<O extends Operation> = z.input<O['input']>
export type ParsedInputOf<O extends Operation> = z.output<O['input']>
export type OutputOf<O extends Operation> = z.output<O['output']>
export type ErrorCodeOf<O extends Operation> = O['errors'][number] | CommonErrorCode

/** What a client sends as the event of `callFunction`. */
export interface OperationCall {
  operation: string
  /** Present on commands: the same id, the same effect. 16–64 characters of [A-Za-z0-9_-]. */
  requestId?: string
  /** The membership the person is acting under, where several would fit. */
  as?: { role: string; scopeId: string }
  input: unknown
}

/** Who the platform says is calling, as the app shell needs it; rides on every reply to a signed-in person. */
export const Session = z.object({
  accountId: z.string(),
  displayName: z.string(),
  roles: z.array(z.object({ role: z.string(), scopeId: z.string(), scopeName: z.string() })),
  unreadCount: z.int().check(z.nonnegative()),
})
export type Session = z.infer<typeof Session>

export type OperationReply<Data = unknown, Code extends string = string> =
  | { ok: true; data: Data; session?: Session }
  | { ok: false; error: { code: Code; traceId: string; /** path of the field → code of what is wrong with it */ fields?: Record<string, string> } }
