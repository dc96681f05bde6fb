import { createHmac, timingSafeEqual } from 'node:crypto'

/** Signs what the cloud hands out and must recognise later: temporary addresses, upload permits, sessions. */
export class Signer {
  constructor(private readonly secret: Buffer) {}

  /** 32 hexadecimal digits over a purpose and its parts. */
  sign(purpose: string, ...parts: (string | number)[]): string {
    return createHmac('sha256', this.secret).update(JSON.stringify([purpose, ...parts])).digest('hex').slice(0, 32)
  }

  verify(signature: string, purpose: string, ...parts: (string | number)[]): boolean {
    const expected = Buffer.from(this.sign(purpose, ...parts))
    const given = Buffer.from(signature)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
}
