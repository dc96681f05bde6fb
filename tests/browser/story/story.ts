import { startProduct, type Product, type ProductOptions, type Visit } from '~/tests/browser/support/product'

/** Those who act in a story, each at a browser of their own, and how far it came. */
export class Story<Role extends string> {
  product!: Product
  private readonly visits = new Map<Role, Visit>()
  private readonly everyVisit: [Role, Visit][] = []
  /** The first step that did not hold. */
  brokenAt: string | undefined

  async begin(options: ProductOptions = {}): Promise<void> {
    this.product = await startProduct(options)
  }

  /** Somebody takes a seat; they stay there until the story ends or they take another. */
  seat(role: Role, visit: Visit): Visit {
    visit.context.setDefaultTimeout(15_000)
    this.visits.set(role, visit)
    this.everyVisit.push([role, visit])
    return visit
  }

  at(role: Role): Visit {
    const visit = this.visits.get(role)
    if (!visit) throw new Error(`${role} has no seat yet`)
    return visit
  }

  get seats(): [Role, Visit][] {
    return [...this.visits]
  }

  /** What went wrong on any page so far; where the story itself took the network away, the browser may say so. */
  get errors(): string[] {
    const isOurs = (error: string) => error.includes('ERR_INTERNET_DISCONNECTED')
    return this.everyVisit.flatMap(([role, { errors }]) => errors.filter((error) => !isOurs(error)).map((error) => `${role}: ${error}`))
  }

  end(): Promise<void> {
    return this.product.close()
  }
}
