// The parts we use, so that the project type-checks without bench/node_modules.
declare module 'better-sqlite3' {
  export interface Statement<Row> {
    run(...values: unknown[]): unknown
    all(...values: unknown[]): Row[]
    pluck(): Statement<number>
  }
  export default class Database {
    constructor(path: string)
    exec(sql: string): this
    prepare(sql: string): Statement<unknown>
    transaction(run: () => void): () => void
  }
}

declare module 'minisearch' {
  type Query = string | { combineWith: 'AND' | 'OR'; queries: Query[] }
  export default class MiniSearch<T> {
    constructor(options: {
      fields: (keyof T)[]
      tokenize: (text: string) => string[]
      processTerm?: (term: string) => string
      searchOptions: { combineWith: 'AND' | 'OR' }
    })
    add(document: T): void
    search(query: Query, options?: { prefix?: (term: string) => boolean; fuzzy?: (term: string) => number | false }): { id: unknown; score: number }[]
  }
}
