import { type Holding, impersonal, owned, readAll, removeAll, without } from './holding'

const machine = 'Nobody; the product itself'

/** What the machinery keeps. */
export const platformHoldings = {
  jobs: impersonal({ title: { 'zh-CN': '职位', en: 'Postings' }, purpose: 'What students apply to', readers: 'Everybody signed in', kept: 'While the employer takes part' }),
  'match-index': {
    ...impersonal({ title: { 'zh-CN': '匹配索引', en: 'Index of the match' }, purpose: 'Finding fast, in both directions', readers: machine, kept: 'A block that was replaced: until the next compaction clears it away' }),
    withheld: { 'zh-CN': '职业卡上愿望和能力的副本', en: 'A copy of wishes and competencies that stand on the card' },
    remains: 'Blocks that were replaced and the list of changes folded in last, without a name, until the next compaction',
  },
  'recommendation-rounds': impersonal({ title: { 'zh-CN': '推荐轮次', en: 'Rounds of recommendations' }, purpose: 'Giving every job and every student a chance', readers: 'The career office of the school', kept: 'While the school takes part' }),
  'round-parts': {
    ...impersonal({ title: { 'zh-CN': '推荐名单', en: 'Drawings of a round' }, purpose: 'Whom a round recommends to whom', readers: 'The student and the employer, each their own, while it is shown and the student consents', kept: 'With the round' }),
    withheld: { 'zh-CN': '公布之前谁被推荐给谁；公布的内容在首页上', en: 'Who is recommended to whom before it is shown; what is shown stands on the home page' },
    remains: 'The id of the roster’s row in what was drawn, without a name; it opens nothing once the card is gone',
  },
  'published-rounds': impersonal({ title: { 'zh-CN': '公布的轮次', en: 'Rounds shown' }, purpose: 'What a school shows now', readers: 'Students and employers', kept: 'Until the round ends' }),
  'search-manifests': impersonal({ title: { 'zh-CN': '搜索索引目录', en: 'Index of the search' }, purpose: 'Names the snapshot in force', readers: machine, kept: 'Until the next' }),
  'search-blocks': impersonal({ title: { 'zh-CN': '搜索索引', en: 'Snapshot of the search' }, purpose: 'Finding postings by their words', readers: machine, kept: 'Until replaced' }),
  'search-deltas': impersonal({ title: { 'zh-CN': '搜索的变化', en: 'Changes since the snapshot' }, purpose: 'A posting is found at the next call', readers: machine, kept: 'Until folded into the snapshot' }),
  requests: {
    title: { 'zh-CN': '请求记录', en: 'Replies kept' },
    purpose: 'The same request has one effect',
    readers: machine,
    kept: 'Seven days',
    read: null,
    withheld: { 'zh-CN': '哪个请求写了哪份文档、什么时候，不含任何内容；七天后删除', en: 'Which document a request wrote and when, without a word of it; gone after seven days' },
    forget: (ports, { accountId }) => removeAll(ports, 'requests', { _id: { startsWith: `${accountId}|` } }),
  },
  'rate-limits': {
    title: { 'zh-CN': '次数限制', en: 'Attempts that count' },
    purpose: 'Nobody guesses names or floods the product',
    readers: machine,
    kept: 'A day; the night after at the latest',
    read: null,
    withheld: { 'zh-CN': '尝试的时间，用来保护每个人的档案；满一天后的当晚删除', en: 'Times of attempts, for the safety of everybody’s records; gone the night after a day' },
    forget: (ports, { accountId }) => removeAll(ports, 'rate-limits', { _id: { contains: accountId } }),
  },
  'upload-parts': {
    title: { 'zh-CN': '上传中的文件', en: 'Files on their way' },
    purpose: 'Uploading from a desk',
    readers: machine,
    kept: 'A day',
    read: null,
    withheld: { 'zh-CN': '你正在上传的文件的片段', en: 'Pieces of files the person is sending' },
    forget: (ports, { accountId }) => removeAll(ports, 'upload-parts', { _id: { startsWith: `${accountId}|` } }),
  },
  'spent-files': {
    title: { 'zh-CN': '待清理的文件', en: 'Files about to go' },
    purpose: 'No file outlives what refers to it',
    readers: machine,
    kept: 'Until the night in which the file goes; sheets of an import a week at most',
    read: null,
    withheld: { 'zh-CN': '即将删除的文件放在哪里', en: 'Where a file stands that is about to be removed' },
    async forget({ documents, files }, { studentId }) {
      for (const { _id, fileId } of await readAll(documents, 'spent-files', { fileId: { contains: `/${studentId}/` } })) {
        await files.remove([fileId])
        await documents.remove('spent-files', _id)
      }
    },
  },
  exports: {
    title: { 'zh-CN': '导出文件', en: 'Exports made' },
    purpose: 'Taking the own data away',
    readers: 'The person',
    kept: '24 hours',
    async read({ documents }, { accountId }) {
      return (await readAll(documents, 'exports', { accountId })).map((row) => without(row, 'fileId'))
    },
    async forget({ documents, files }, { accountId }) {
      for (const { _id, fileId } of await readAll(documents, 'exports', { accountId })) {
        await files.remove([fileId])
        await documents.remove('exports', _id)
      }
    },
  },
  deletions: owned('deletions', { title: { 'zh-CN': '注销申请', en: 'Requests to delete' }, purpose: 'Undoing within the cooling-off time; carrying on where it was interrupted', readers: 'The person', kept: 'Until carried out' }, ({ accountId }) => ({ _id: accountId }), { pseudonym: 'would lead back to the person', done: 'how far the work is' }),
  'deletion-evidence': impersonal({
    title: { 'zh-CN': '注销凭证', en: 'Evidence of deletions' },
    purpose: 'Showing that a request was served',
    readers: 'Whoever runs the product, when asked; the person has the receipt’s number',
    kept: 'Three years (PIPL 56)',
    remains: 'Receipt number, dates, and how many collections were cleared; nothing about the person',
  }),
} satisfies Record<string, Holding>
