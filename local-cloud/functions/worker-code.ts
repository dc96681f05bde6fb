import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'

let code: string | undefined

/**
 * The program of a function instance as JavaScript text. It is compiled from TypeScript once per process, so that no
 * loader has to run inside the instances: they see plain Node, as functions do in production.
 */
export function workerCode(): string {
  code ??= compile(path.join(__dirname, 'instance-worker.ts'))
  return code
}

function compile(entry: string): string {
  if (!existsSync(entry)) throw new Error(`missing ${entry}`)
  const built = buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', target: 'node20', write: false, logLevel: 'silent' })
  const output = built.outputFiles[0]
  if (!output) throw new Error(`could not compile ${entry}`)
  return output.text
}
