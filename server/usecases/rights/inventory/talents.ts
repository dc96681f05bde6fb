import { markStudentChanged } from '../../matching/mark-changed'
import { foldTalents } from '../../talents/fold-talents'
import { type Holding, impersonal, readAll, removeAll, without } from './holding'

const machine = 'Nobody; the product itself'

/** What talent search keeps of those who may be found. */
export const talentHoldings = {
  'talent-parts': {
    title: { 'zh-CN': '人才索引', en: 'Index of talent search' },
    purpose: 'Finding fast those who consent to be found',
    readers: 'Verified employers, as search results',
    kept: 'A part that was replaced: the night after',
    read: null,
    withheld: { 'zh-CN': '职业卡内容的副本', en: 'A copy of what stands on the card' },
    // The card leaves the index as one whose student closed it would, while it still says which bucket it is in.
    async forget(ports, { studentId }) {
      const now = ports.clock.now().toISOString()
      await ports.documents.transaction(async (tx) => {
        const card = await tx.get('cards', studentId)
        if (!card) return
        await tx.update('cards', studentId, { set: { isFindable: false, wantsAlerts: false, updatedAt: now } })
        await markStudentChanged(tx, studentId, card, now)
      })
      await foldTalents.run(ports)
    },
    remains: 'Parts that were replaced, without a name, until they are cleared away in the next night',
  },
  'talent-manifests': impersonal({ title: { 'zh-CN': '人才索引目录', en: 'Index of talents' }, purpose: 'Names the parts in force', readers: machine, kept: 'Until the next' }),
  'talent-looks': {
    title: { 'zh-CN': '谁在名单里看到我', en: 'Who saw me in a list' },
    purpose: 'The student sees who met them in a list',
    readers: 'The student',
    kept: 'A year',
    async read({ documents }, { studentId }) {
      return (await readAll(documents, 'talent-looks', { studentIds: studentId })).map((row) => without(row, '_id', 'viewerId', 'studentIds'))
    },
    async forget({ documents }, { studentId }) {
      for (const { _id } of await readAll(documents, 'talent-looks', { studentIds: studentId })) {
        await documents.transaction(async (tx) => {
          const looks = await tx.get('talent-looks', _id)
          const studentIds = looks?.studentIds.filter((one) => one !== studentId) ?? []
          if (studentIds.length > 0) await tx.update('talent-looks', _id, { set: { studentIds } })
          else await tx.remove('talent-looks', _id)
        })
      }
    },
  },
  'shortlist-entries': {
    title: { 'zh-CN': '单位的备选', en: 'Shortlists' },
    purpose: 'An employer keeps in mind whom to talk to',
    readers: 'Recruiters of the employer',
    kept: 'Until the student closes the card to employers, or the employer removes it',
    read: null,
    withheld: { 'zh-CN': '单位自己的备注；不再愿意被单位找到时，立即删除', en: 'An employer’s own notes; gone at once when the student no longer wants to be found' },
    forget: (ports, { studentId }) => removeAll(ports, 'shortlist-entries', { studentId }),
  },
} satisfies Record<string, Holding>
