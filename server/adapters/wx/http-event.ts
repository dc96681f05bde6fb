import * as z from 'zod/mini'

const HttpEvent = z.object({
  path: z.string(),
  httpMethod: z.string(),
  headers: z.record(z.string(), z.unknown()),
  body: z.optional(z.string()),
  isBase64Encoded: z.optional(z.boolean()),
})

/**
 * The event of a function that was reached through the cloud's HTTP access: an "integrated request"
 * (docs.cloudbase.net/en/service/access-cloud-function; docs/platform-facts.md).
 */
export type HttpEvent = z.infer<typeof HttpEvent>

/** A client in WeChat may send this shape too; all it gains is to be treated as a browser. */
export function isHttpEvent(event: unknown): event is HttpEvent {
  return z.safeParse(HttpEvent, event).success
}

/** A header by its lower-case name. */
export function headerOf({ headers }: HttpEvent, name: string): string | undefined {
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

/** The body as JSON; undefined when it is none. */
export function jsonOf({ body = '', isBase64Encoded = false }: HttpEvent): unknown {
  try {
    return JSON.parse(isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body)
  } catch {
    return undefined
  }
}
