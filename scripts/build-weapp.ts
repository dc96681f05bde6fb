import { buildOnce } from './build/build-once'
import { weapp } from './build/weapp'
import { runScript } from './build/run-script'

runScript(async () => {
  if (!(await buildOnce(weapp, { force: process.argv.includes('--force') }))) console.log('✓ weapp: nothing changed')
})
