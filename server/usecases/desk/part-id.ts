/** Names a part by its owner too, so that nobody reaches into somebody else's upload. */
export function partId(accountId: string, uploadId: string, index: number): string {
  return `${accountId}|${uploadId}|${index}`
}
