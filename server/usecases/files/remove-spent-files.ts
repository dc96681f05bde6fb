import type { TimerJob } from '../../kernel/timer-jobs'

/** As many as storage takes in one call. */
const batch = 50
/** In one night at most; the next one comes. */
const most = 2000

/** Removes the files that nothing refers to. The file goes first: a row without one is removed the next night. */
export const removeSpentFiles: TimerJob = {
  name: 'removeSpentFiles',
  async run({ documents, files, clock }) {
    const now = clock.now().toISOString()
    for (let removed = 0; ; ) {
      const found = await documents.find('spent-files', { removeAt: { lte: now } }, { limit: batch })
      await files.remove(found.map(({ fileId }) => fileId))
      for (const { _id } of found) await documents.remove('spent-files', _id)
      removed += found.length
      if (found.length < batch || removed >= most) return removed
    }
  },
}
