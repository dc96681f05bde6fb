import type { DatabaseStep } from './database-steps'

/** The part of @cloudbase/manager-node that is used here. */
export interface CloudManager {
  database: {
    createCollectionIfNotExists(name: string): Promise<unknown>
    describeCollection(name: string): Promise<{ Indexes?: { Name: string }[] }>
    updateCollection(name: string, change: { CreateIndexes: DatabaseStep['createIndexes'] }): Promise<unknown>
  }
  commonService(): { call(request: { Action: string; Param: Record<string, unknown> }): Promise<unknown> }
}

/** Creates what is missing and sets who may read; nothing is taken away, so that it can run before every release. */
export async function applyDatabase(manager: CloudManager, envId: string, steps: readonly DatabaseStep[], tell: (line: string) => void): Promise<void> {
  for (const { collection, createIndexes, access } of steps) {
    await manager.database.createCollectionIfNotExists(collection)
    const existing = new Set(((await manager.database.describeCollection(collection)).Indexes ?? []).map(({ Name }) => Name))
    const missing = createIndexes.filter(({ IndexName }) => !existing.has(IndexName))
    if (missing.length > 0) await manager.database.updateCollection(collection, { CreateIndexes: missing })
    const Action = access.AclTag === 'CUSTOM' ? 'ModifySafeRule' : 'ModifyDatabaseACL'
    await manager.commonService().call({ Action, Param: { CollectionName: collection, EnvId: envId, ...access } })
    tell(`✓ ${collection}: ${missing.length} of ${createIndexes.length} indexes created, ${access.AclTag}`)
  }
}
