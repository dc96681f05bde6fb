/**
 * What happened, keyed by the code of the reply, then what is safe. Capabilities add their own codes to this map
 * in a file of their own (see README).
 */
export const errors = {
  INVALID_INPUT: '有几处还需要改一下，已标在旁边。',
  UNAUTHENTICATED: '请先登录。',
  TERMS_NOT_ACCEPTED: '请先阅读并同意隐私条款。',
  FORBIDDEN: '这一步不在你的权限里。',
  NOT_FOUND: '没有找到，可能已被移走。',
  RATE_LIMITED: '操作有点快，过一会儿再试。',
  BUSY: '现在人有点多，请稍等再试。',
  OFFLINE: '现在没有网络。',
  TIMEOUT: '等了很久没有回音。',
  INTERNAL: '我们这边出了点问题。',
  UNKNOWN: '出了点问题。',
  nothingLost: '你写的内容都还在。',
  tryAgain: '什么都没有丢；再试一次，不会重复。',
  answerRefused: '有一个答案没能存下，回去看一眼再交。',
  tryOnline: '什么都没有丢，联网后再试。',
  EMPLOYER_SUSPENDED: '就业办暂停了这家单位，这一步现在做不了。',
  CONTENT_REFUSED: '这段文字没有通过内容检查，改一改再试。',
  CHECK_NEEDS_WECHAT: '这段文字现在只能在手机微信里提交。你写的内容还在。',
} as const
