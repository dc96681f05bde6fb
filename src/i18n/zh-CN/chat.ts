/** 键对键: talking about a posting. */
export const chat = {
  title: '聊天',
  emptyTitle: '还没有聊天',
  emptyText: '投递之后，就能和单位直接聊。',
  emptyTextEmployer: '打开一份投递，就能和学生直接聊。',
  about: '关于“{{job}}”',
  first: '打个招呼吧，对方会在消息里看到。',
  write: '写点什么',
  send: '发送',
  sending: '正在发送',
  again: '再发一次',
  takeBack: '放回输入框',
  advice: {
    OFFLINE: '有网络时会自动再发。',
    CHECK_NEEDS_WECHAT: '可以在手机微信里发这一句；或先在手机上打开一程，再回这里重发。',
  },
  earlier: '看更早的',
  you: '你',
} as const
