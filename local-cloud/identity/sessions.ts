import type { Signer } from '../security/signer'
import type { Persona } from '../options'

/** Signs browsers in as personas. Tokens carry their own proof, so they survive a restart. */
export class Sessions {
  constructor(
    private readonly signer: Signer,
    /** undefined: every openid may sign in */
    readonly personas: Persona[] | undefined,
  ) {}

  /** A token for an openid, or undefined when it is not one of the personas. */
  open(openid: string): string | undefined {
    const isKnown = this.personas === undefined || this.personas.some((persona) => persona.openid === openid)
    return isKnown && openid !== '' ? this.tokenFor(openid) : undefined
  }

  /** A token without asking the list of personas; for tests. */
  tokenFor(openid: string): string {
    return `${Buffer.from(openid).toString('base64url')}.${this.signer.sign('session', openid)}`
  }

  /** Who a token belongs to; undefined when it was not issued here. */
  openid(token: string): string | undefined {
    const [encoded = '', signature = ''] = token.split('.')
    const openid = Buffer.from(encoded, 'base64url').toString('utf8')
    return openid !== '' && this.signer.verify(signature, 'session', openid) ? openid : undefined
  }

  unionid(openid: string): string | undefined {
    return this.personas?.find((persona) => persona.openid === openid)?.unionid
  }
}
