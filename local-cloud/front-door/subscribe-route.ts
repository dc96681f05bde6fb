import { readBody } from '../gateway/read-body'
import { sendJson } from '../gateway/respond'
import type { Handler } from '../gateway/route'
import type { Sessions } from '../identity/sessions'
import type { QuotaLedger } from '../openapi/quota-ledger'
import type { MessageTemplate } from '../openapi/templates'
import { visitorOf } from './visitor'

const largestBody = 16 * 1024
const mostTemplates = 3

/**
 * `POST /cloud/subscribe`: what a tap on "allow" in wx.requestSubscribeMessage grants. Answers like the API:
 * template id to `accept`, or its errors (20003 too many templates, 20005 one-time and long-term mixed, 10001 unknown).
 */
export function subscribeRoute(ledger: QuotaLedger, templates: MessageTemplate[] | undefined, sessions: Sessions): Handler {
  return async (exchange) => {
    const { request, response, url } = exchange
    if (request.method !== 'POST' || url.pathname !== '/cloud/subscribe') return false
    const openid = visitorOf(exchange, sessions)
    const { templateIds } = JSON.parse((await readBody(request, largestBody)).toString('utf8')) as { templateIds?: unknown }
    const ids = Array.isArray(templateIds) ? templateIds.map(String) : []
    const failure = openid === '' ? { errCode: 20004, errMsg: 'requestSubscribeMessage:fail not signed in' } : fault(ids, templates)
    if (failure) {
      sendJson(response, failure)
      return true
    }
    for (const id of ids) ledger.grant(openid, id, 1)
    sendJson(response, { errMsg: 'requestSubscribeMessage:ok', ...Object.fromEntries(ids.map((id) => [id, 'accept'])) })
    return true
  }
}

function fault(ids: string[], templates: MessageTemplate[] | undefined): { errCode: number; errMsg: string } | undefined {
  if (ids.length === 0) return { errCode: 10001, errMsg: 'requestSubscribeMessage:fail TmplIds can\'t be empty' }
  if (ids.length > mostTemplates) return { errCode: 20003, errMsg: 'requestSubscribeMessage:fail Templates count out of max bounds' }
  if (!templates) return undefined
  const found = ids.map((id) => templates.find((template) => template.id === id))
  if (found.includes(undefined)) return { errCode: 20001, errMsg: 'requestSubscribeMessage:fail No template data return, verify the template id exist' }
  const kinds = new Set(found.map((template) => template?.longTerm === true))
  return kinds.size > 1 ? { errCode: 20005, errMsg: 'requestSubscribeMessage:fail Templates type must be same' } : undefined
}
