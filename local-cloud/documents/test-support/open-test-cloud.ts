import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cloud from 'wx-server-sdk'
import { type DocumentStore, openDocumentStore, type StoreOptions } from '../store'
import type { SdkDatabase } from './sdk-database'
import { serveStore } from './wire-server'

export interface TestCloud {
  /** the unmodified SDK's database, talking to the store over HTTP */
  db: SdkDatabase
  store: DocumentStore
  dir: string
  url: string
  close(): Promise<void>
}

/** A store in a folder of its own, served over HTTP to the real SDK. */
export async function openTestCloud(options: Partial<StoreOptions> = {}): Promise<TestCloud> {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'documents-'))
  const store = await openDocumentStore({ ...options, dir })
  const server = await serveStore(store)
  return {
    db: connect(server.url),
    store,
    dir,
    url: server.url,
    async close() {
      await server.close()
      await store.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/**
 * Points the SDK at a server. The SDK is one for the process: the last one connected is meant. Anywhere but in a cloud
 * function (SCF) it asks the network before every request whether it runs in Tencent's cloud, and waits 60 ms.
 */
export function connect(url: string): SdkDatabase {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TENCENTCLOUD_SECRETID: 'any',
    TENCENTCLOUD_SECRETKEY: 'any',
    SILENCE: 'true',
  })
  const options = { env: 'local', serviceUrl: url }
  cloud.init(options)
  return cloud.database() as unknown as SdkDatabase
}
