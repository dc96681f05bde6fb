/** The student's own applications. */
export const applications = {
  title: '我的投递',
  emptyTitle: '还没有投递',
  emptyText: '看到合适的就投，职业卡会替你说话。',
  emptyAction: '去看职位',
  filter: { all: '全部', active: '进行中', done: '有结果' },
  appliedAt: '{{when}}投递',
  changedAt: '{{when}}更新',
  noneHere: '这一类里没有',
  employerSays: '单位说',
  openJob: '看职位',
  chat: '去聊聊',
  withdraw: '撤回投递',
  withdrawTitle: '撤回这次投递',
  withdrawWhat: { card: '单位不再能看你的职业卡', invitation: '相关的面试邀请会作废，已定的面试会取消', again: '职位还开放时，可以再投' },
  withdrawn: '已撤回',
  steps: { submitted: '已投递', viewed: '被查看', shortlisted: '进备选', interview: '面试', offered: '录用意向' },
  errors: {
    STAGE_FINAL: '已经有了结果，不能再改。',
  },
} as const
