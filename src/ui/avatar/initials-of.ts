/** Two signs that stand for a name: the last two of a Chinese one, the first letters of two words otherwise. */
export function initialsOf(name: string): string {
  const trimmed = name.trim()
  if (trimmed === '') return '·'
  if (/[\u3400-\u9fff]/.test(trimmed)) {
    const han = trimmed.replace(/[^\u3400-\u9fff]/g, '')
    return han.length <= 3 ? han.slice(-2) : han.slice(0, 2)
  }
  const words = trimmed.split(/\s+/)
  return words.slice(0, 2).map((word) => word.charAt(0).toUpperCase()).join('')
}
