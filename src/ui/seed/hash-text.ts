/** FNV-1a over the UTF-16 units: a steady 32-bit number for a text. Not for secrets. */
export function hashText(text: string): number {
  let hash = 2166136261
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619)
  return hash >>> 0
}
