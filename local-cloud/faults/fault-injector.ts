import type { FaultKind, FaultPlan, FaultRule } from './fault-plan'
import { seededChance } from './seeded-chance'

/** Where the cloud asks whether to fail. */
export interface FaultSite {
  action: string
  functionName?: string | undefined
  operation?: string | undefined
  collection?: string | undefined
  method?: string | undefined
}

/** A fault that struck, kept so that two runs can be compared. */
export interface FaultStruck extends FaultSite {
  kind: FaultKind
  rule: number
  /** which of the rule's matching requests it was, from 0 */
  occurrence: number
}

/** Decides by plan and seed. Decisions depend on how many requests matched a rule before, not on wall time. */
export class FaultInjector {
  private rules: { rule: FaultRule; seen: number; struck: number }[] = []
  readonly history: FaultStruck[] = []

  constructor(
    plan: FaultPlan | undefined,
    private readonly seed: number,
  ) {
    this.attach(plan)
  }

  /** Replaces the plan and starts counting anew; undefined means nothing fails. */
  attach(plan: FaultPlan | undefined): void {
    this.rules = (plan?.rules ?? []).map((rule) => ({ rule, seen: 0, struck: 0 }))
    this.history.length = 0
  }

  /** The first rule of one of the kinds that strikes here, if any. */
  strike(site: FaultSite, kinds: readonly FaultKind[]): FaultRule | undefined {
    for (const [index, entry] of this.rules.entries()) {
      if (!kinds.includes(entry.rule.kind) || !matches(entry.rule, site)) continue
      const occurrence = entry.seen++
      if (occurrence < (entry.rule.skip ?? 0) || entry.struck >= (entry.rule.times ?? Infinity)) continue
      if (seededChance(this.seed, index, occurrence) >= (entry.rule.chance ?? 1)) continue
      entry.struck += 1
      this.history.push({ ...site, kind: entry.rule.kind, rule: index, occurrence })
      return entry.rule
    }
    return undefined
  }
}

function matches(rule: FaultRule, site: FaultSite): boolean {
  return (
    matchesAction(rule.action, site.action) &&
    matchesField(rule.functionName, site.functionName) &&
    matchesField(rule.operation, site.operation) &&
    matchesField(rule.collection, site.collection) &&
    matchesField(rule.method, site.method)
  )
}

function matchesAction(pattern: string | undefined, action: string): boolean {
  if (pattern === undefined) return true
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action
}

function matchesField(wanted: string | undefined, actual: string | undefined): boolean {
  return wanted === undefined || wanted === actual
}
