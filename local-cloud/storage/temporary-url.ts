import type { Clock } from '../clock'
import type { Signer } from '../security/signer'

/** Seconds a temporary address lives when nobody asks for less or more, and the longest it may live. */
const defaultAge = 2 * 60 * 60
const longestAge = 24 * 60 * 60

/** Addresses that show one file until they expire, as `getTempFileURL` gives them. */
export class TemporaryUrls {
  constructor(
    private readonly signer: Signer,
    private readonly clock: Clock,
    private readonly origin: () => string,
  ) {}

  /**
   * @param maxAge seconds, clamped to one day
   * @returns an address whose path is not percent-encoded: the SDK encodes it itself
   */
  create(path: string, maxAge = defaultAge): { url: string; maxAge: number } {
    const age = Math.min(Math.max(1, Math.trunc(maxAge)), longestAge)
    const expires = Math.ceil(this.clock.now() / 1000) + age
    return { url: `${this.origin()}/cloud/storage/${path}?sign=${this.signer.sign('download', path, expires)}&t=${expires}`, maxAge: age }
  }

  /** Whether the address was handed out by this cloud and has not expired. */
  isValid(path: string, sign: string, expires: number): boolean {
    return Number.isFinite(expires) && this.clock.now() / 1000 <= expires && this.signer.verify(sign, 'download', path, expires)
  }
}
