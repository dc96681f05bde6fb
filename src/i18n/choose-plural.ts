/** `{{n}} [[item|items]]`: the first word for exactly one, the second otherwise; decided by the parameter n. */
export function choosePlural(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\[\[([^|\]]*)\|([^\]]*)\]\]/g, (_, one: string, other: string) => (Number(values.n) === 1 ? one : other))
}
