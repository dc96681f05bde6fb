import { type Holding, owned, readAll, without } from './holding'

const own = 'The person; nobody else'
const byAccount = ({ accountId }: { accountId: string }) => ({ accountId })

/** What the product says to a person, and what they pass on. */
export const messageHoldings = {
  inbox: owned('inbox', { title: { 'zh-CN': '消息', en: 'Inbox' }, purpose: 'Telling what happened', readers: own, kept: 'While the person has an account' }, byAccount),
  subscriptions: owned('subscriptions', { title: { 'zh-CN': '订阅消息', en: 'Messages still allowed' }, purpose: 'Writing in WeChat only what was allowed', readers: own, kept: 'While the person has an account' }, ({ accountId }) => ({ _id: accountId })),
  outbox: owned('outbox', { title: { 'zh-CN': '待发消息', en: 'Messages on their way' }, purpose: 'Delivering what was allowed', readers: 'WeChat, which delivers', kept: '30 days after delivery' }, ({ accountId }) => ({ 'task.to': accountId })),
  signals: owned('signals', { title: { 'zh-CN': '提醒信号', en: 'Signal' }, purpose: 'The open page learns that something happened', readers: own, kept: 'While the person has an account' }, ({ accountId }) => ({ _id: accountId })),
  shares: {
    title: { 'zh-CN': '分享', en: 'Shares' },
    purpose: 'Passing a posting on, and seeing what came of it',
    readers: 'Whoever opens the share sees the sharer’s short name and school, until the sharer ends it',
    kept: 'While the person has an account',
    async read({ documents }, { accountId }) {
      return (await readAll(documents, 'shares', { sharerId: accountId })).map((row) => without(row, 'codeFileId'))
    },
    async forget({ documents, files }, { accountId }) {
      for (const { _id, codeFileId } of await readAll(documents, 'shares', { sharerId: accountId })) {
        for (const visit of await readAll(documents, 'share-visits', { _id: { startsWith: `${_id}|` } })) await documents.remove('share-visits', visit._id)
        if (codeFileId) await files.remove([codeFileId])
        await documents.remove('shares', _id)
      }
    },
  },
  'share-visits': owned('share-visits', { title: { 'zh-CN': '经分享的投递', en: 'Applications that came by a share' }, purpose: 'Counting each once', readers: 'The sharer sees the count', kept: 'While the share stands' }, ({ studentId }) => ({ visitor: studentId })),
} satisfies Record<string, Holding>
