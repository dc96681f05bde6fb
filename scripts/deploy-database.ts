import { createRequire } from 'node:module'
import declared from '../cloud/collections.json'
import { inRoot } from './build/root'
import { runScript } from './build/run-script'
import { applyDatabase, type CloudManager } from './deploy/apply-database'
import { databaseSteps, type CollectionDeclaration } from './deploy/database-steps'

type ManagerConstructor = new (credentials: { secretId: string; secretKey: string; envId: string }) => CloudManager

/** Makes the collections, indexes and access of cloud/collections.json in a CloudBase environment; see docs/deploy.md. */
runScript(async () => {
  const { CLOUD_ENV: envId, TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env
  if (!envId || !secretId || !secretKey) throw new Error('Set CLOUD_ENV, TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY; docs/deploy.md says where they come from.')
  let Manager: ManagerConstructor
  try {
    Manager = createRequire(inRoot('package.json'))('@cloudbase/manager-node') as ManagerConstructor
  } catch {
    throw new Error('First: npm install --no-save @cloudbase/manager-node@4')
  }
  const steps = databaseSteps(declared as Record<string, CollectionDeclaration>)
  await applyDatabase(new Manager({ secretId, secretKey, envId }), envId, steps, line => console.log(line))
})
