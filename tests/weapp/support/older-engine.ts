/**
 * Takes away what engines of the oldest phones in use lack (browserslist: iOS 12, Chrome 67) and no build step adds:
 * methods newer than ES2019. Code that needs one fails here as it would there.
 */
export function becomeOlderEngine(): void {
  const gone: [object, string[]][] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Array, ['fromAsync']],
    [Error, ['captureStackTrace']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
  ]
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name)
}
