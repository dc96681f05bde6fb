import { requestExport as operation } from '~/contract/rights'
import { exportExpiresAt, exportRules } from '~/domain/rights/export-schema'
import { implementCommand } from '../../kernel/implement'
import { takeAttempt } from '../../kernel/rate-limit'
import { fail, ok } from '../../kernel/result'
import type { PersonalExportRecord } from '../../ports/rights-collections'
import { collectExport } from './collect-export'
import { exportView } from './export-view'
import { renderExport } from './render-export'

const day = 86_400

/** Makes the file, puts it where only a function reads it, and hands out an address that soon stops working. */
export const requestExport = implementCommand(operation, {
  // The reply holds the address.
  isRecorded: false,
  async prepare({ input: { format, language }, actor: { account, membership }, now, ports }) {
    if (!(await takeAttempt(ports.documents, `export|${account._id}`, now, { [day]: exportRules.perDay }))) return fail('RATE_LIMITED')
    const person = { studentId: membership.scopeId, accountId: account._id, openid: account.openid }
    const content = await renderExport(ports, await collectExport(ports, person, now), format, language)
    const record: PersonalExportRecord = { _id: ports.ids.random(), accountId: account._id, studentId: membership.scopeId, format, fileId: '', bytes: content.byteLength, createdAt: now, expiresAt: exportExpiresAt(now) }
    const fileId = await ports.files.upload(`exports/${record._id}-${ports.ids.secret()}.${format}`, content)
    const url = await ports.files.temporaryUrl(fileId)
    if (url === null) throw new Error('the export is gone as soon as it was stored')
    return ok({ record: { ...record, fileId }, url })
  },
  async run(_call, tx, { record, url }) {
    await tx.create('exports', record)
    return ok({ export: exportView(record), url })
  },
})
