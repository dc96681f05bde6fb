import type { TimerJob } from '../../kernel/timer-jobs'

const keptHours = 24
const batch = 500

/** What browsers said to each other while they connected is of no use once they have: gone after a day. */
export const removeRoomSignals: TimerJob = {
  name: 'removeRoomSignals',
  async run({ documents, clock }) {
    const before = new Date(clock.now().getTime() - keptHours * 3_600_000).toISOString()
    let removed = 0
    for (;;) {
      const old = await documents.find('room-signals', { at: { lt: before } }, { fields: ['_id'], limit: batch })
      for (const { _id } of old) await documents.remove('room-signals', _id)
      removed += old.length
      if (old.length < batch) return removed
    }
  },
}
