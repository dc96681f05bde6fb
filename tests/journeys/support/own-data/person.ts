import { claimRecord } from '~/contract/accounts'
import type { ErrorCodeOf, InputOf, Operation, OutputOf } from '~/contract/operation'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { CallDetails, Caller, Reply } from '../../../support/caller'
import type { TestCloud } from '../../../support/cloud'
import { account, school } from '../../people'
import { Moment } from './moment'
import { OwnData, type OwnRecord } from './own-data'

/** A student of the test, whose calls are timed and whose data the test keeps an account of. */
export class Person {
  readonly accountId: string
  private owned: OwnData | undefined

  constructor(
    readonly cloud: TestCloud,
    readonly openid: string,
    /** as the school has it: corrections stay when its student leaves */
    readonly record: OwnRecord,
  ) {
    this.accountId = accountIdOf(openid)
  }

  /** What they have now. */
  get has(): OwnData {
    if (!this.owned) throw new Error('nobody has claimed the record')
    return this.owned
  }

  get self(): Caller {
    return this.cloud.as(this.openid)
  }

  /** A call by whoever it is, and between which instants it was answered. */
  async timed<O extends Operation>(who: Caller, operation: O, input: InputOf<O>, details: CallDetails = {}): Promise<{ reply: Reply<O>; at: Moment }> {
    const { clock } = this.cloud.local
    const from = clock.now()
    const reply = await who.call(operation, input, details)
    return { reply, at: new Moment(from, clock.now()) }
  }

  /** One that has to work. */
  async done<O extends Operation>(who: Caller, operation: O, input: InputOf<O>, details: CallDetails = {}): Promise<{ data: OutputOf<O>; at: Moment }> {
    const { reply, at } = await this.timed(who, operation, input, details)
    if (!reply.ok) throw new Error(`${operation.name} was refused: ${JSON.stringify(reply.error)}`)
    return { data: reply.data, at }
  }

  /** One that works, or is refused for the reason the account of the test gives. @returns null where it was refused */
  async doneUnless<O extends Operation>(refusal: ErrorCodeOf<O> | null, who: Caller, operation: O, input: InputOf<O>): Promise<{ data: OutputOf<O>; at: Moment } | null> {
    const { reply, at } = await this.timed(who, operation, input)
    expect([operation.name, reply.ok ? null : reply.error.code]).toEqual([operation.name, refusal])
    return reply.ok ? { data: reply.data, at } : null
  }

  /** Claims the record, as somebody new. */
  async join(): Promise<void> {
    await this.cloud.load({ accounts: [account(this.openid)] })
    const { studentNumber, name } = this.record
    const { at } = await this.done(this.self, claimRecord, { schoolId: school._id, studentNumber, name })
    this.owned = new OwnData(this.openid, this.accountId, this.record, at)
  }

  /** A fact of the school's row, from now on and for whoever claims it. */
  correct(facts: Partial<OwnRecord>): void {
    Object.assign(this.record, facts)
  }
}

/** One of what is there, wherever the number points. */
export function pick<T>(from: ReadonlyMap<string, T>, at: number): [string, T] | [] {
  return [...from][at % Math.max(1, from.size)] ?? []
}
