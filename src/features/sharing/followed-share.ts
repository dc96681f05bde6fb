import { deviceStorage } from '~/src/platform/storage'

/** How long an application still counts for the share that brought the reader, in ms. */
const counts = 30 * 86_400_000
const keyOf = (jobId: string) => `share.${jobId}`

/** Remembers which share brought this device to a job. */
export function followShare(jobId: string, token: string): void {
  deviceStorage.write(keyOf(jobId), { token, at: Date.now() })
}

/** The token of the share that brought this device to a job, while it counts. */
export function followedShare(jobId: string): string | undefined {
  const kept = deviceStorage.read(keyOf(jobId)) as { token?: string; at?: number } | undefined
  return kept?.token && kept.at && Date.now() - kept.at < counts ? kept.token : undefined
}
