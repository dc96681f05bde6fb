import { buildOnce } from './build/build-once'
import { functions } from './build/functions'
import { h5 } from './build/h5'
import { runScript } from './build/run-script'
import { announce } from './local/announce'
import { closeOnSignal, serve } from './local/serve'

/** The whole product on one port of this machine: builds what changed, starts the local cloud, seeds it once. */
runScript(async () => {
  await buildOnce(functions)
  await buildOnce(h5)
  const cloud = await serve()
  closeOnSignal(cloud)
  announce(cloud)
})
