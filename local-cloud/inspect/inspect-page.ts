/** The inspection page; filled in by a later step of this file's script. */
export function inspectPage(envId: string): string {
  return `<!doctype html><title>${envId}</title>`
}
