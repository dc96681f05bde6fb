export interface RiskyWord {
  word: string
  /** label of msgSecCheck 2.0: 10001 advertising, 20001 politics, 20002 pornography, 20003 abuse, 20006 crime, 20008 fraud */
  label: number
}

/**
 * What the local cloud finds risky. WeChat's own model is not public; these few words make the paths around it
 * testable. The first is the vendor's published test text for this API.
 */
export const riskyWords: readonly RiskyWord[] = [
  { word: '特3456书yuuo莞6543李zxcz蒜7782法fgnv级', label: 20002 },
  { word: '裸聊', label: 20002 },
  { word: '赌博', label: 20006 },
  { word: '代开发票', label: 20006 },
  { word: '买卖银行卡', label: 20006 },
  { word: '刷单返利', label: 20008 },
  { word: '校园贷', label: 20008 },
  { word: '培训贷', label: 20008 },
  { word: '傻逼', label: 20003 },
  { word: '加微信领红包', label: 10001 },
]
