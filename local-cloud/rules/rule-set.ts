/** A rule: true, false, or an expression such as `doc.to == auth.openid`. */
export type Rule = boolean | string

/** WeChat's security rules of one collection; `create`, `update` and `delete` fall back to `write`, everything to false. */
export interface CollectionRules {
  read?: Rule
  write?: Rule
  create?: Rule
  update?: Rule
  delete?: Rule
}

/** Rules for files; `resource.openid` is who uploaded a file, `resource.path` where it lies. */
export interface StorageRules {
  read?: Rule
  write?: Rule
}
