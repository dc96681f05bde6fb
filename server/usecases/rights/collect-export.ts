import { exportVersion, type PersonalExport } from '~/domain/rights/export-schema'
import type { Ports } from '../../ports/ports'
import type { Person } from './inventory/holding'
import { holdings } from './inventory/inventory'

/** Everything the product holds about a person, collection by collection: what the inventory says, no more and no less. */
export async function collectExport(ports: Ports, person: Person, now: string): Promise<PersonalExport> {
  const parts = []
  const withheld = []
  for (const [part, { title, read, withheld: why }] of holdings) {
    if (read) parts.push({ part, title, rows: await read(ports, person) })
    else if (why !== undefined) withheld.push({ part, title, why })
  }
  return { format: 'yicheng-personal-export', version: exportVersion, exportedAt: now, studentId: person.studentId, parts, withheld }
}
