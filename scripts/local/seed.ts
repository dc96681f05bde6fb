import type { LocalCloud } from '~/local-cloud/start-local-cloud'
import { startProgress } from '../build/progress'
import { generateProvince } from '../demo-data/generate-province'
import { collectionNames } from './cloud-options'

/** Every collection exists from the start, as in a deployed environment. */
async function createCollections(cloud: LocalCloud) {
  const existing = new Set(cloud.store.collections().map(({ name }) => name))
  for (const name of collectionNames.filter(name => !existing.has(name))) await cloud.store.load(name, [])
}

/**
 * Fills an empty cloud with the demo province, schools last: a seed that was cut short has none and starts over.
 * Then the nightly function makes what it makes in production (the match index).
 */
export async function seedWhenEmpty(cloud: LocalCloud): Promise<void> {
  await createCollections(cloud)
  if (cloud.store.find('schools', {}, { limit: 1 }).length > 0) return
  const progress = startProgress('Seeding the demo province')
  const documents = Object.entries(generateProvince({ seed: 1, now: new Date(cloud.clock.now()).toISOString() }))
  documents.sort(([a], [b]) => Number(a === 'schools') - Number(b === 'schools'))
  for (const [done, [name, rows]] of documents.entries()) {
    await cloud.store.load(name, rows as never)
    progress.update(((done + 1) / documents.length) * 100)
  }
  await cloud.runTimer('nightly')
  const told = documents.filter(([name]) => ['students', 'employers', 'jobs'].includes(name))
  progress.done(told.map(([name, rows]) => `${rows.length} ${name}`).join(', '))
}
