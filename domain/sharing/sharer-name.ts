/** Surnames of two characters that still are in common use. */
const compoundSurnames = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯', '长孙', '宇文', '端木', '南宫', '百里', '呼延', '轩辕']

/**
 * How a sharer is called on a page that anybody can open: 林同学. A Chinese name gives its surname, any other its
 * first word's first letter; a full name never leaves.
 */
export function sharerName(name: string): string {
  const trimmed = name.trim()
  if (trimmed === '') return '同学'
  if (!/^\p{Script=Han}/u.test(trimmed)) return `${[...trimmed][0]?.toUpperCase() ?? ''}.`
  // 买买提·依明: the part before the dot is the given name, its first character says enough.
  const surname = compoundSurnames.find((one) => trimmed.startsWith(one) && [...trimmed].length > 2)
  return `${surname ?? [...trimmed][0] ?? ''}同学`
}
