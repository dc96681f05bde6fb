/** What a client may upload by itself, and the folder of cloud storage it goes to. */
export const uploadFolders = { licence: 'licences', roster: 'rosters', grades: 'grades' } as const
export type UploadPurpose = keyof typeof uploadFolders

/** A file from a desk arrives in parts: base64 characters of one (a call carries 100 KB), and how many there may be (≈ 10 MB). */
export const uploadLimits = { partCharacters: 61_440, parts: 220 } as const

/**
 * Where a client puts a file: a folder of the account's own (`session.accountId`).
 * @param name random, with the file's extension; only [A-Za-z0-9_.-] survives
 */
export function uploadPath(purpose: UploadPurpose, accountId: string, name: string): string {
  return `${uploadFolders[purpose]}/${accountId}/${name.replace(/[^A-Za-z0-9_.-]/g, '_')}`
}

/**
 * True when a file id names a file in the account's own folder. Functions may read every file of the environment, so
 * an id that a client sends is checked before it is read or handed back as an address.
 * @param fileId `cloud://environment.bucket/path`
 */
export function isOwnUpload(fileId: string, purpose: UploadPurpose, accountId: string): boolean {
  const path = /^cloud:\/\/[^/]+\/(.+)$/.exec(fileId)?.[1]
  const folder = `${uploadFolders[purpose]}/${accountId}/`
  return path !== undefined && path.startsWith(folder) && /^[A-Za-z0-9_.-]+$/.test(path.slice(folder.length)) && !path.includes('..')
}
