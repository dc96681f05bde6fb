import { startLocalCloud, type LocalCloud } from '~/local-cloud/start-local-cloud'
import { DEMO_PERSONAS } from '../demo-data/personas'
import { inRoot } from '../build/root'
import { productCloud } from './cloud-options'
import { keptFieldKeys } from './field-keys'
import { seedWhenEmpty } from './seed'
import { dataDir, port } from './settings'

/** Starts the built product on one port, with the demo province when there is no data yet. */
export async function serve(): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    ...productCloud(keptFieldKeys(dataDir)),
    dataDir,
    functionsDir: inRoot('dist/cloudfunctions'),
    staticDir: inRoot('dist/h5'),
    port,
    personas: DEMO_PERSONAS.map(({ openid, name, note, noteEn }) => ({ openid, name, note, notes: { en: noteEn } })),
  }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw isTaken ? new Error(`Port ${port} is taken. Try: PORT=${port + 1} npm start`) : error
  })
  await seedWhenEmpty(cloud)
  return cloud
}

/** Ends the cloud in order on Ctrl-C or a polite kill. */
export function closeOnSignal(cloud: LocalCloud): void {
  const close = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}
