import { createRequire } from 'node:module'
import path from 'node:path'

interface MiniprogramCompiler {
  wxmlToJs(root: string): string
  wxssToJs(root: string): string
}

/** WeChat's own compilers, as the package ships them. */
const compiler = createRequire(path.resolve(__dirname, 'compile-view.ts'))('miniprogram-compiler') as MiniprogramCompiler

/**
 * WXML and WXSS of a build, compiled as WeChat compiles them: sources of a function that answers `$gwx` and of one that
 * answers the styles by path. Throws when WXML is broken.
 */
export function compileView(dist: string): { wxml: string; wxss: string } {
  const wxml = compiler.wxmlToJs(dist)
  if (!wxml.includes('$gwx')) throw new Error(`wcc compiled nothing: ${wxml.slice(0, 500)}`)
  return { wxml, wxss: compiler.wxssToJs(dist) }
}
