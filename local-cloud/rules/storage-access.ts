import { holds } from './holds'
import type { Rule } from './rule-set'

/** The platform's private preset: only whoever created a file reads and writes it. */
const creatorOnly: Rule = 'auth.openid != null && resource.openid == auth.openid'

export interface FileAccess {
  /** empty for a visitor */
  openid: string
  path: string
  /** who uploaded the file, or is about to */
  owner: string
}

/** Whether a client may read or write a file. */
export function allows(rule: Rule | undefined, { openid, path, owner }: FileAccess): boolean {
  const auth = openid === '' ? null : { openid }
  return holds(rule ?? creatorOnly, { variables: { auth, resource: { openid: owner, path } }, get: () => undefined })
}
