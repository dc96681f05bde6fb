import type { Doc, DocumentStore } from '../documents/store'
import { fixedFields } from './fixed-fields'
import { holds } from './holds'
import type { RuleScope } from './evaluate'
import type { CollectionRules } from './rule-set'

/** `get()` may look at no more than this many documents while one rule is evaluated. */
const mostLookUps = 3

/** Decides what clients may read; functions are not asked. */
export class CollectionAccess {
  constructor(
    private readonly rules: Record<string, CollectionRules>,
    private readonly store: Pick<DocumentStore, 'get'>,
    private readonly now: () => number,
  ) {}

  /** Whether a client may send this query: the rule must follow from what the query fixes. */
  allowsQuery(openid: string, collection: string, query: Doc): boolean {
    const rule = this.rules[collection]?.read
    return fixedFields(query).every((doc) => holds(rule, this.scope(openid, doc)))
  }

  /**
   * Whether a client may change documents.
   * @param target the new document for `create`, else the query that chooses the documents
   * @param data what the client sends: `request.data` in a rule
   */
  allowsWrite(openid: string, collection: string, kind: 'create' | 'update' | 'delete', target: Doc, data: Doc): boolean {
    const rules = this.rules[collection]
    return (kind === 'create' ? [target] : fixedFields(target)).every((doc) => {
      const scope = this.scope(openid, doc)
      return holds(rules?.[kind] ?? rules?.write, { ...scope, variables: { ...scope.variables, request: { data } } })
    })
  }

  private scope(openid: string, doc: Doc): RuleScope {
    let lookUps = 0
    return {
      variables: { auth: openid === '' ? null : { openid, loginType: 'WECHAT' }, doc, now: this.now() },
      get: (path) => {
        lookUps += 1
        const [database, collection, ...id] = path.split('.')
        if (database !== 'database' || !collection || lookUps > mostLookUps) return undefined
        return this.store.get(collection, id.join('.'))
      },
    }
  }
}
