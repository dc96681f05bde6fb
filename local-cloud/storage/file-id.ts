/** `cloud://<env>.<bucket>/<path>`: how the platform names a stored file. */
export function fileIdOf(envId: string, path: string): string {
  return `cloud://${envId}.${bucketOf(envId)}/${path}`
}

/** The path inside the environment's storage, or undefined for a file of another environment or a malformed id. */
export function pathOfFileId(envId: string, fileId: string): string | undefined {
  const prefix = `cloud://${envId}.`
  if (!fileId.startsWith(prefix)) return undefined
  const slash = fileId.indexOf('/', prefix.length)
  return slash === -1 || slash === fileId.length - 1 ? undefined : fileId.slice(slash + 1)
}

function bucketOf(envId: string): string {
  return `6c6f-${envId}-1250000000`
}
