import { readBody } from '../gateway/read-body'
import { send, sendJson } from '../gateway/respond'
import type { Exchange, Handler } from '../gateway/route'
import type { Sessions } from '../identity/sessions'
import { PlatformError, storagePermissionDenied } from '../platform-error'
import { allows } from '../rules/storage-access'
import type { StorageRules } from '../rules/rule-set'
import { assertCloudPath } from '../storage/cloud-path'
import type { StorageService } from '../storage/storage-service'
import { visitorOf } from './visitor'

const filePrefix = '/cloud/storage/'
const uploadPrefix = '/cos/'
/** Bytes of one file. */
const largestFile = 50 * 1024 * 1024

export interface StorageRouteSettings {
  storage: StorageService
  sessions: Sessions
  rules: StorageRules | undefined
}

/** Files over HTTP: the SDK's PUT, a browser's upload and download, and temporary addresses. */
export function storageRoutes(settings: StorageRouteSettings): Handler {
  return async (exchange) => {
    const { request, url } = exchange
    if (request.method === 'PUT' && url.pathname.startsWith(uploadPrefix)) return putFromSdk(exchange, settings)
    if (request.method === 'POST' && url.pathname === '/cloud/storage') return upload(exchange, settings)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead && url.pathname.startsWith(filePrefix)) return download(exchange, settings)
    return false
  }
}

async function putFromSdk({ request, response, url }: Exchange, { storage }: StorageRouteSettings): Promise<true> {
  const path = decodeURIComponent(url.pathname.slice(uploadPrefix.length))
  const authorization = request.headers.authorization ?? ''
  const token = request.headers['x-cos-security-token']
  if (!storage.isPermitted(path, authorization, typeof token === 'string' ? token : '')) {
    const refusal = '<?xml version=\'1.0\' encoding=\'utf-8\' ?><Error><Code>AccessDenied</Code><Message>Access Denied.</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>'
    send(response, Buffer.from(refusal), 'application/xml', 403)
    return true
  }
  await storage.upload(path, await readBody(request, largestFile))
  send(response, Buffer.alloc(0), 'application/xml')
  return true
}

async function upload(exchange: Exchange, { storage, sessions, rules }: StorageRouteSettings): Promise<true> {
  const { request, response, url } = exchange
  const path = url.searchParams.get('path')
  const openid = visitorOf(exchange, sessions)
  const content = await readBody(request, largestFile)
  try {
    assertCloudPath(path)
    const owner = storage.files.describe(path)?.openid ?? openid
    if (!allows(rules?.write, { openid, path, owner })) throw storagePermissionDenied('storage permission denied')
    sendJson(response, { fileID: await storage.upload(path, content, openid) })
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    sendJson(response, error.toClientFailure('uploadFile'))
  }
  return true
}

async function download(exchange: Exchange, { storage, sessions, rules }: StorageRouteSettings): Promise<true> {
  const { response, url } = exchange
  const path = decodeURIComponent(url.pathname.slice(filePrefix.length))
  const file = storage.files.describe(path)
  const openid = visitorOf(exchange, sessions)
  const isSigned = storage.urls.isValid(path, url.searchParams.get('sign') ?? '', Number(url.searchParams.get('t') ?? NaN))
  const isAllowed = isSigned || (file !== undefined && allows(rules?.read, { openid, path, owner: file.openid }))
  if (!isAllowed) sendJson(response, { code: 'STORAGE_EXCEED_AUTHORITY', message: 'storage permission denied' }, 403)
  else if (!file) sendJson(response, { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exists' }, 404)
  else {
    const content = (await storage.files.get(path)) ?? Buffer.alloc(0)
    // Node leaves the body out of an answer to HEAD by itself.
    send(response, content, file.contentType, 200, { 'access-control-allow-origin': '*', 'cache-control': 'private, max-age=60' })
  }
  return true
}
