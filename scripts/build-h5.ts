import { buildOnce } from './build/build-once'
import { h5 } from './build/h5'
import { runScript } from './build/run-script'

runScript(async () => {
  if (!(await buildOnce(h5, { force: process.argv.includes('--force') }))) console.log('✓ h5: nothing changed')
})
