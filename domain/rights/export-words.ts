import type { Locale } from '~/domain/catalogues/locale'

/** What an export on paper says besides the data. */
interface Words {
  documentTitle: string
  title: string
  about: (exportedAt: string, version: string, studentId: string) => string
  codes: string
  empty: string
  none: string
  withheld: string
  missing: string
  missingText: (codes: readonly string[]) => string
  counted: (title: string, n: number) => string
  pair: (name: string, value: string) => string
  separator: string
  yes: string
  no: string
  product: string
}

export const exportWords: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    documentTitle: '一程 · 个人数据导出',
    title: '个人数据导出',
    about: (exportedAt, version, studentId) => `导出时间 ${exportedAt}（UTC） · 格式 ${version} · 编号 ${studentId}`,
    codes: '代码和状态按保存的样子列出，和 JSON 文件里一样。',
    empty: '没有内容的部分',
    none: '无',
    withheld: '不提供副本的部分',
    missing: '印不出的字',
    missingText: (codes) => `字库里没有这些字，上面印成「〓」：${codes.join('、')}（Unicode 编号）。JSON 文件里是原来的字。`,
    counted: (title, n) => `${title}（${n}）`,
    pair: (name, value) => `${name}：${value}`,
    separator: '、',
    yes: '是',
    no: '否',
    product: '一程 Yicheng',
  },
  en: {
    documentTitle: 'Yicheng · my data',
    title: 'My data',
    about: (exportedAt, version, studentId) => `Exported ${exportedAt} (UTC) · format ${version} · number ${studentId}`,
    codes: 'Codes and states stand here as they are stored, the same as in the JSON file.',
    empty: 'Nothing stored',
    none: 'none',
    withheld: 'Kept and not handed out',
    missing: 'Characters that do not print',
    missingText: (codes) => `No font here has these characters, so they print as 〓: ${codes.join(', ')} (their numbers in Unicode). The JSON file has them as they are.`,
    counted: (title, n) => `${title} (${n})`,
    pair: (name, value) => `${name}: ${value}`,
    separator: ', ',
    yes: 'yes',
    no: 'no',
    product: 'Yicheng',
  },
}
