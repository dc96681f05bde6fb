interface Module {
  exports: unknown
}

/** Runs the build's scripts as WeChat does: each a CommonJS module that sees the given names and no browser global. */
export class ModuleLoader {
  private readonly modules = new Map<string, Module>()

  constructor(
    private readonly files: Record<string, string>,
    private readonly scope: Record<string, unknown>,
    private readonly hidden: readonly string[],
  ) {}

  /** Runs a script once; `path` from the build's root, with or without .js. */
  load(path: string): unknown {
    const file = path.endsWith('.js') ? path : `${path}.js`
    const known = this.modules.get(file)
    if (known) return known.exports
    const source = this.files[file]
    if (source === undefined) throw new Error(`module '${file}' is not defined`)
    const module: Module = { exports: {} }
    this.modules.set(file, module)
    const names = ['require', 'module', 'exports', ...Object.keys(this.scope)]
    const values = [(request: string) => this.load(resolve(file, request)), module, module.exports, ...Object.values(this.scope)]
    const shadows = this.hidden.filter(name => !names.includes(name))
    // Sloppy mode, as in WeChat; scripts that want strictness say so.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running scripts is what it is for
    const run = new Function(...names, ...shadows, `${source}\n//# sourceURL=weapp/${file}`) as (...parameters: unknown[]) => void
    run(...values)
    return module.exports
  }
}

/** A request relative to the file that makes it. */
function resolve(from: string, request: string): string {
  if (request.startsWith('/')) return request.slice(1)
  const parts = from.split('/').slice(0, -1)
  for (const part of request.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
