import { listEmployers as operation } from '~/contract/employers'
import { implementQuery } from '../../kernel/implement'
import { pageOf, skipOf } from '../../kernel/page-cursor'
import { ok } from '../../kernel/result'

const pageSize = 50

/** Employers of the environment, the latest registration first; those that wait can be asked for by status. */
export const listEmployers = implementQuery(operation, async ({ input: { status, text, cursor: from }, ports: { documents } }) => {
  const skip = skipOf(from)
  const filter = { ...(status && { status }), ...(text?.trim() && { name: { contains: text.trim() } }) }
  const [total, found] = await Promise.all([
    documents.count('employers', filter),
    documents.find('employers', filter, { order: [['registeredAt', 'desc']], skip, limit: pageSize + 1 }),
  ])
  const { rows, cursor } = pageOf(found, skip, pageSize)
  const published = rows.length > 0 ? await documents.countBy('jobs', { employerId: { in: rows.map(({ _id }) => _id) }, status: 'published' }, 'employerId') : {}
  const employers = rows.map(({ _id, name, kind, industry, city, status, registeredAt }) => ({
    employerId: _id,
    name,
    kind,
    industry,
    city,
    status,
    registeredAt,
    publishedJobCount: published[_id] ?? 0,
  }))
  return ok({ total, employers, cursor })
})
