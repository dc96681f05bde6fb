import { listSchools as operation } from '~/contract/accounts'
import { implementQuery } from '../../kernel/implement'
import { ok } from '../../kernel/result'

/** The schools of this environment, a province's at most. */
export const listSchools = implementQuery(operation, async ({ ports: { documents } }) => {
  const schools = await documents.find('schools', {}, { order: [['name', 'asc']], limit: 1000, fields: ['name'] })
  return ok({ schools: schools.map(({ _id, name }) => ({ id: _id, name })) })
})
