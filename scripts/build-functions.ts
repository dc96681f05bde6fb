import { buildOnce } from './build/build-once'
import { functions } from './build/functions'
import { runScript } from './build/run-script'

runScript(async () => {
  if (!(await buildOnce(functions, { force: process.argv.includes('--force') }))) console.log('✓ functions: nothing changed')
})
