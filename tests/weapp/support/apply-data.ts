type Node = Record<string, unknown>

/** Steps of a setData path: 'root.cn.[0].v' or 'a[0].b'. */
const stepsOf = (path: string) => path.replace(/\[(\d+)\]/g, '.$1').split('.').filter(step => step !== '')

/** Puts the values of one setData into the data of a page. */
export function applyData(data: Node, patch: Node): void {
  for (const [path, value] of Object.entries(patch)) {
    const steps = stepsOf(path)
    const last = steps.pop()
    if (last === undefined) continue
    let at = data
    for (const [index, step] of steps.entries()) {
      const next = steps[index + 1] ?? last
      at[step] ??= /^\d+$/.test(next) ? [] : {}
      at = at[step] as Node
    }
    at[last] = value
  }
}
