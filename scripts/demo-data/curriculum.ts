import type { SemesterKey } from '~/domain/cards/chapters'

/** A usual plan of study of software engineering: semester by semester, course and credits. */
export const SOFTWARE_CURRICULUM: readonly (readonly (readonly [string, number])[])[] = [
  [['高等数学 A（上）', 5], ['大学英语（一）', 3], ['C 语言程序设计', 4], ['线性代数', 3], ['思想道德与法治', 3], ['大学体育（一）', 1]],
  [['高等数学 A（下）', 5], ['大学英语（二）', 3], ['面向对象程序设计（Java）', 4], ['离散数学', 4], ['大学物理', 4], ['大学体育（二）', 1]],
  [['数据结构', 4], ['概率论与数理统计', 3], ['计算机组成原理', 4], ['大学英语（三）', 2], ['马克思主义基本原理', 3], ['大学体育（三）', 1]],
  [['数据库系统原理', 3.5], ['操作系统', 4], ['Web 前端开发', 3], ['算法设计与分析', 3], ['大学英语（四）', 2], ['大学体育（四）', 1]],
  [['计算机网络', 3.5], ['软件工程', 3], ['Linux 程序设计', 2.5], ['数据库课程设计', 2], ['工程伦理', 1], ['文献检索', 1]],
  [['软件测试', 2.5], ['软件工程课程设计', 3], ['机器学习导论', 2.5], ['移动应用开发', 3], ['项目管理', 2]],
  [['软件综合实训', 4], ['云计算技术', 2], ['专业英语', 2], ['形势与政策', 2]],
]

/** The semesters before the one that runs, first to last. */
export function semestersBefore(entryYear: number, today: SemesterKey): SemesterKey[] {
  const keys = Array.from({ length: 5 }, (_, index) => entryYear + index).flatMap((year): SemesterKey[] => [`${year}-1`, `${year}-2`])
  return keys.filter((key) => key < today)
}
