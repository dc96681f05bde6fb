import type { TimerJob } from '../../kernel/timer-jobs'

const batch = 500

/** Files of exports do not outlive their day, nor evidence its years. The file goes first: a row without one is removed the next night. */
export const removeExpiredExports: TimerJob = {
  name: 'removeExpiredExports',
  async run({ documents, files, clock }) {
    const now = clock.now().toISOString()
    const exports = await documents.find('exports', { expiresAt: { lte: now } }, { limit: batch })
    for (const { _id, fileId } of exports) {
      await files.remove([fileId])
      await documents.remove('exports', _id)
    }
    const evidence = await documents.find('deletion-evidence', { keptUntil: { lte: now } }, { limit: batch })
    for (const { _id } of evidence) await documents.remove('deletion-evidence', _id)
    return exports.length + evidence.length
  },
}
