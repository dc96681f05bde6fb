import declared from '../../cloud/collections.json'
import { applyDatabase, type CloudManager } from './apply-database'
import { databaseSteps, type CollectionDeclaration } from './database-steps'

const steps = databaseSteps(declared as Record<string, CollectionDeclaration>)

/** A manager that remembers what was created, as the service does. */
function recordingManager() {
  const indexes = new Map<string, string[]>()
  const rules: Record<string, unknown>[] = []
  const manager: CloudManager = {
    database: {
      createCollectionIfNotExists: name => Promise.resolve(indexes.set(name, indexes.get(name) ?? [])),
      describeCollection: name => Promise.resolve({ Indexes: (indexes.get(name) ?? []).map(Name => ({ Name })) }),
      updateCollection: (name, { CreateIndexes }) => Promise.resolve(indexes.get(name)?.push(...CreateIndexes.map(({ IndexName }) => IndexName))),
    },
    commonService: () => ({ call: request => Promise.resolve(rules.push({ ...request.Param, Action: request.Action })) }),
  }
  return { manager, indexes, rules }
}

test('every collection is closed to clients but the watched signals', () => {
  const open = steps.filter(({ access }) => access.AclTag !== 'ADMINONLY')
  expect(open.map(({ collection, access }) => ({ collection, access }))).toEqual([
    { collection: 'signals', access: { AclTag: 'CUSTOM', Rule: '{"read":"doc.to == auth.openid","write":false}' } },
  ])
})

test('the names of the indexes of a collection differ', () => {
  for (const { createIndexes } of steps) expect(new Set(createIndexes.map(({ IndexName }) => IndexName)).size).toBe(createIndexes.length)
})

test('an index goes out as the service takes it', () => {
  expect(steps.find(({ collection }) => collection === 'outbox')?.createIndexes).toContainEqual({
    IndexName: 'state_nextAt',
    MgoKeySchema: { MgoIsUnique: false, MgoIndexKeys: [{ Name: 'state', Direction: '1' }, { Name: 'nextAt', Direction: '1' }] },
  })
})

test('applied twice, nothing is created twice', async () => {
  const { manager, indexes, rules } = recordingManager()
  await applyDatabase(manager, 'env-1', steps, () => undefined)
  const after = JSON.stringify([...indexes])
  await applyDatabase(manager, 'env-1', steps, () => undefined)
  expect(JSON.stringify([...indexes])).toBe(after)
  expect(indexes.size).toBe(steps.length)
  expect(rules).toContainEqual(expect.objectContaining({ Action: 'ModifySafeRule', CollectionName: 'signals', EnvId: 'env-1' }))
})
