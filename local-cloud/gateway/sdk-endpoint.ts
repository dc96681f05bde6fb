import type { ServerResponse } from 'node:http'
import type { Counters } from '../accounting/counters'
import type { Clock } from '../clock'
import type { DocumentStore } from '../documents/store'
import { applyFault, NoAnswer, wireFaults } from '../faults/apply-fault'
import type { FaultInjector } from '../faults/fault-injector'
import type { FaultRule } from '../faults/fault-plan'
import type { FunctionRuntime, Invocation } from '../functions/function-runtime'
import type { OpenApiService } from '../openapi/openapi-service'
import { encodeReply } from '../openapi/wire'
import { PlatformError } from '../platform-error'
import { newRequestId } from '../request-id'
import type { StorageService } from '../storage/storage-service'
import { parseMultipart } from './multipart'
import { readBody } from './read-body'
import { jsonType, send, sendJson } from './respond'
import type { Exchange } from './route'

export interface SdkServices {
  store: DocumentStore
  runtime: FunctionRuntime
  storage: StorageService
  openapi: OpenApiService
  counters: Counters
  faults: FaultInjector
  clock: Clock
  envId: string
}

type Request = Record<string, unknown>
type Answer = Record<string, unknown> | Buffer

/** A request body may not exceed this many bytes; the database's own limits are tighter. */
const largestBody = 64 * 1024 * 1024

/** The wire of wx-server-sdk: every call is a POST whose `action` says what is wanted. */
export class SdkEndpoint {
  constructor(private readonly services: SdkServices) {}

  readonly handle = async ({ request, response, url }: Exchange): Promise<boolean> => {
    const isWire = request.method === 'POST' && (url.pathname === '/' || url.pathname === '/admin')
    if (!isWire) return false
    // The SDK signs every request. Pages of other origins cannot send this header unasked, so they cannot reach the wire.
    if (!request.headers.authorization) {
      sendJson(response, { code: 'SIGN_PARAM_INVALID', message: 'request is not signed', requestId: newRequestId() }, 403)
      return true
    }
    const body = await readBody(request, largestBody)
    await this.answer(readRequest(body, request.headers['content-type'] ?? ''), request.headers['x-tcb-source'], response)
    return true
  }

  private async answer(request: Request, source: string | string[] | undefined, response: ServerResponse): Promise<void> {
    const { counters, faults, clock, runtime } = this.services
    const action = String(request.action)
    const subject = subjectOf(request)
    const invocation = runtime.invocation(text(request.wxCloudApiToken))
    counters.book(invocation?.record, action, subject)
    const site = {
      action,
      functionName: invocation?.record.functionName,
      operation: invocation?.record.operation,
      ...(action.startsWith('database.') ? { collection: subject } : {}),
      ...(action.startsWith('wx.') ? { method: subject } : {}),
    }
    const fault = faults.strike(site, wireFaults)
    const apiFault = action.startsWith('wx.') ? faults.strike(site, ['openapi-error']) : undefined
    try {
      const perform = () => this.perform(action, request, invocation, text(source) ?? '', apiFault)
      const bytes = reply(response, await applyFault(fault, { response, clock, instance: invocation?.instance }, perform))
      if (invocation && action.startsWith('database.')) invocation.record.databaseBytes += bytes
    } catch (error) {
      if (error instanceof NoAnswer) return
      if (!(error instanceof PlatformError)) throw error
      sendJson(response, { code: error.code, message: error.message, requestId: newRequestId() })
    }
  }

  private async perform(action: string, request: Request, invocation: Invocation | undefined, source: string, apiFault: FaultRule | undefined): Promise<Answer> {
    const { store, storage } = this.services
    if (action.startsWith('database.')) return store.execute(action, request)
    switch (action) {
      case 'functions.invokeFunction':
        return this.callFunction(request, invocation, source)
      case 'storage.getUploadMetadata':
        return envelope(storage.uploadPermit(request.path))
      case 'storage.batchGetDownloadUrl':
        return envelope({ download_list: storage.temporaryUrls(request.file_list) })
      case 'storage.batchDeleteFile':
        return envelope({ delete_list: await storage.deleteFiles(request.fileid_list) })
      case 'storage.batchCopyFile':
        return envelope({ copy_list: await storage.copyFiles(request.file_list) })
      case 'wx.openApi':
        return this.callOpenApi(request, invocation, apiFault)
      case 'wx.api':
        return this.callOpenApiAsJson(request, invocation, apiFault)
      default:
        throw new PlatformError('INVALID_PARAM', -501007, `unknown action: ${action}`)
    }
  }

  private async callFunction(request: Request, invocation: Invocation | undefined, source: string): Promise<Answer> {
    const caller = {
      openid: invocation?.caller.openid ?? '',
      ...(invocation?.caller.unionid ? { unionid: invocation.caller.unionid } : {}),
      source,
      clientIp: '127.0.0.1',
    }
    const { json, requestId } = await this.services.runtime.invoke(String(request.function_name), text(request.request_data) ?? '{}', caller)
    return { data: { response_data: json }, requestId }
  }

  private async callOpenApi(request: Request, invocation: Invocation | undefined, fault: FaultRule | undefined): Promise<Answer> {
    const data = request.requestData
    if (!Buffer.isBuffer(data)) throw new PlatformError('INVALID_PARAM', -501007, 'requestData is missing')
    return encodeReply(await this.services.openapi.answer(String(request.apiName), data, invocation, fault))
  }

  private async callOpenApiAsJson(request: Request, invocation: Invocation | undefined, fault: FaultRule | undefined): Promise<Answer> {
    const parameters = JSON.parse(text(request.requestData) ?? '{}') as Record<string, unknown>
    const reply = await this.services.openapi.answerJson(String(request.apiName), parameters, invocation, fault)
    return envelope({ responseData: reply.errorCode ? JSON.stringify({ errcode: reply.errorCode }) : reply.body.toString('utf8') })
  }
}

/** The body as fields: JSON, or a form whose `requestData` stays binary. */
function readRequest(body: Buffer, contentType: string): Request {
  if (!contentType.startsWith('multipart/form-data')) return JSON.parse(body.toString('utf8')) as Request
  const fields = parseMultipart(body, contentType)
  return Object.fromEntries([...fields].map(([key, value]) => [key, key === 'requestData' ? value : value.toString('utf8')]))
}

function subjectOf(request: Request): string | undefined {
  return text(request.collectionName) ?? text(request.function_name) ?? text(request.apiName)
}

/** @returns the bytes of the body */
function reply(response: ServerResponse, answer: Answer): number {
  const body = Buffer.isBuffer(answer) ? answer : Buffer.from(JSON.stringify(answer))
  send(response, body, body === answer ? 'application/octet-stream' : jsonType)
  return body.length
}

function envelope(data: Record<string, unknown>): Record<string, unknown> {
  return { data, requestId: newRequestId() }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
