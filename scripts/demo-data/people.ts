import { Faker, base, zh_CN } from '@faker-js/faker'
import type { Random } from './random'

/** Chinese names, family name first, drawn from the given stream. */
export class People {
  private readonly faker: Faker

  constructor(random: Random) {
    this.faker = new Faker({ locale: [zh_CN, base], seed: random.int(1, 2 ** 31) })
  }

  name(): string {
    return `${this.faker.person.lastName()}${this.faker.person.firstName()}`
  }
}
