import { Journal } from '../accounting/journal'

interface QuotaEntry {
  openid: string
  templateId: string
  change: number
}

/** How many messages each person has accepted per template: one tap on "allow" is one message, without expiry. */
export class QuotaLedger {
  private readonly balance = new Map<string, number>()
  private readonly journal: Journal<QuotaEntry>

  constructor(file: string) {
    this.journal = new Journal(file)
    for (const entry of this.journal.read()) this.apply(entry)
  }

  grant(openid: string, templateId: string, count: number): void {
    this.record({ openid, templateId, change: count })
  }

  /** Uses one acceptance. Returns false when there is none. */
  use(openid: string, templateId: string): boolean {
    if (this.remaining(openid, templateId) <= 0) return false
    this.record({ openid, templateId, change: -1 })
    return true
  }

  remaining(openid: string, templateId: string): number {
    return this.balance.get(keyOf(openid, templateId)) ?? 0
  }

  /** All balances above zero. */
  all(): { openid: string; templateId: string; remaining: number }[] {
    return [...this.balance].filter(([, remaining]) => remaining > 0).map(([key, remaining]) => {
      const [openid = '', templateId = ''] = JSON.parse(key) as string[]
      return { openid, templateId, remaining }
    })
  }

  private record(entry: QuotaEntry): void {
    this.apply(entry)
    this.journal.append(entry)
  }

  private apply({ openid, templateId, change }: QuotaEntry): void {
    const key = keyOf(openid, templateId)
    this.balance.set(key, Math.max(0, (this.balance.get(key) ?? 0) + change))
  }
}

function keyOf(openid: string, templateId: string): string {
  return JSON.stringify([openid, templateId])
}
