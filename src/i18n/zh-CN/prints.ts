/** What can be taken along on paper. */
export const prints = {
  report: '保存为 PDF',
  card: '整张职业卡（PDF）',
  cardNote: '从入学到现在的全部内容，只给自己留存',
  missing: '这些字库里没有，会印成「〓」：{{characters}}。换一种写法更稳妥。',
} as const
