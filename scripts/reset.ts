import { rmSync } from 'node:fs'
import { runScript } from './build/run-script'
import { dataDir, port } from './local/settings'

/** Forgets everything the local cloud keeps; the next start seeds it anew. */
runScript(async () => {
  const isRunning = await fetch(`http://127.0.0.1:${port}/cloud/personas`).then(() => true, () => false)
  if (isRunning) throw new Error(`The product is running on port ${port}: stop it first.`)
  rmSync(dataDir, { recursive: true, force: true })
  console.log(`✓ ${dataDir} is empty`)
})
