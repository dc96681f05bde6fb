import { currentTermsVersion } from '~/domain/accounts/terms'
import type { MessageDetail } from '~/domain/alerts/message-details'
import type { MessageKind } from '~/domain/alerts/message-kinds'
import { accountIdOf } from '~/server/kernel/derived-ids'
import type { Account, CardEventRecord, Collections, Job } from '~/server/ports/collections'
import type { InboxRecord } from '~/server/ports/message-collections'
import type { Calendar } from './calendar'
import type { Random } from './random'

export type ProvinceDocuments = { [C in keyof Collections]?: Collections[C][] }

type Store = { [C in keyof Collections]?: Map<string, Collections[C]> }

/** What is written while a province is generated, and the few things that are always written together. */
export class World {
  private readonly store: Store = {}

  constructor(
    readonly random: Random,
    readonly calendar: Calendar,
  ) {}

  put<C extends keyof Collections>(collection: C, document: Collections[C]): Collections[C] {
    const into: Map<string, Collections[C]> = this.store[collection] ?? new Map<string, Collections[C]>()
    this.store[collection] = into as Store[C]
    into.set(document._id, document)
    return document
  }

  has(collection: keyof Collections, id: string): boolean {
    return this.store[collection]?.has(id) ?? false
  }

  /** @throws when it was not written: the generator refers to what stands only */
  get<C extends keyof Collections>(collection: C, id: string): Collections[C] {
    const document: Collections[C] | undefined = this.store[collection]?.get(id)
    if (!document) throw new Error(`No ${collection} ${id}`)
    return document
  }

  all<C extends keyof Collections>(collection: C): Collections[C][] {
    return [...(this.store[collection]?.values() ?? [])]
  }

  /** Somebody who signed in and accepted the terms. */
  account(openid: string, displayName: string, createdAt: string): Account {
    const _id = accountIdOf(openid)
    const account: Account = {
      _id,
      openid,
      displayName,
      memberships: [],
      termsVersion: currentTermsVersion,
      termsAcceptedAt: createdAt,
      unreadCount: 0,
      createdAt,
    }
    return this.put('accounts', account)
  }

  /** A line on the path of a career card, under the id that the use case would give it. */
  event(studentId: string, kind: CardEventRecord['kind'], at: string, job: Job | null, result = ''): void {
    this.put('card-events', {
      _id: `${kind}|${job?._id ?? '-'}|${studentId}|${at}`,
      studentId,
      kind,
      at,
      jobId: job?._id ?? null,
      jobTitle: job?.title ?? '',
      employerName: job?.employerName ?? '',
      result,
    })
  }

  /** A row in somebody's inbox; what is older than two days was read. */
  tell<K extends MessageKind>(accountId: string, notice: { kind: K; detail: MessageDetail<K>; target: InboxRecord['target']; at: string }): void {
    const { kind, detail, target, at } = notice
    const isRead = at < this.calendar.shift(this.calendar.now, -2)
    this.put('inbox', { _id: `m${this.random.hex(20)}`, accountId, kind, detail, target, createdAt: at, isRead })
    if (!isRead) this.get('accounts', accountId).unreadCount++
  }

  documents(): ProvinceDocuments {
    return Object.fromEntries(Object.entries(this.store).map(([name, documents]) => [name, [...documents.values()]]))
  }
}
