/** Two people for one record: the career office decides. */
export const disputes = {
  title: '认领争议',
  lead: '有人说自己的学籍被别人认领了。核对身份，再决定归谁。',
  record: '{{number}} · {{className}}',
  statement: '申诉',
  contact: '联系方式',
  claimedAt: '{{when}}被认领',
  openedAt: '{{when}}提出',
  emptyTitle: '没有认领争议',
  emptyText: '有人提出时会出现在这里。',
  transfer: '转给申诉人',
  keep: '维持现状',
  ask: { transfer: '把{{name}}的学籍转给申诉人？', keep: '{{name}}的学籍维持现状？' },
  effect: {
    transfer: { first: '现在的认领会解除，申诉人得到这份学籍和职业卡', second: '双方都会收到你的说明' },
    keep: { first: '现在的认领不变，申诉关闭', second: '申诉人会收到你的说明' },
  },
  note: '说明',
  noteHint: '怎么核对的、为什么这样决定。收到通知的人会原样看到。',
  noteMissing: '请写一句说明，对方才知道为什么。',
  phrase: { transfer: { first: '已核对学生证，本人是申诉人' }, keep: { first: '已核对学生证，现认领人是本人', second: '联系不上申诉人' } },
  decided: { transfer: '已转给申诉人', keep: '已维持现状' },
  errors: {
    DISPUTE_CLOSED: '刚才已有人处理过这件争议，列表已更新。',
    ALREADY_LINKED: '申诉人已认领了另一份学籍，不能再转给他。请先问清楚。',
  },
} as const
