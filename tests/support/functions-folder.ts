import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
let isBuilt = false

/** The folder of built functions, built now if the sources changed since. `npm test` has done so before (FUNCTIONS_BUILT). */
export function functionsFolder(): string {
  if (!isBuilt && !process.env.FUNCTIONS_BUILT) {
    execFileSync(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'scripts/build-functions.ts')], { cwd: root, stdio: 'inherit' })
  }
  isBuilt = true
  return path.join(root, 'dist/cloudfunctions')
}
