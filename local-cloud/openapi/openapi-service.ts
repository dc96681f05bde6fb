import type { FaultRule } from '../faults/fault-plan'
import type { Invocation } from '../functions/function-runtime'
import type { ApiMethod } from './api'
import { ApiFailure } from './api-failure'
import { signVoip } from './voip-sign'
import { decodeRequest, jsonReply, type OpenApiReply } from './wire'

export interface OpenApiSettings {
  appId: string
  sessionKey: string
  methods: Record<string, ApiMethod>
}

/** Codes of the platform itself, before an API is reached. */
const apiNotFound = -604100
const noPermission = -604101

/** Answers `wx.openApi`: permission of the function, the method, WeChat's error codes. */
export class OpenApiService {
  constructor(private readonly settings: OpenApiSettings) {}

  /**
   * @param method e.g. `subscribeMessage.send`
   * @param bytes `requestData` of the wire
   * @param invocation the function that calls; its config.json must list the method. Undefined: a trusted program.
   */
  async answer(method: string, bytes: Buffer, invocation: Invocation | undefined, fault: FaultRule | undefined): Promise<OpenApiReply> {
    const request = decodeRequest(bytes)
    if (request.kind === 'svrkit') return this.answerSvrkit(request.apiName, request.data)
    return this.call(method, { ...request, caller: invocation?.caller }, invocation, fault)
  }

  /** The JSON form, `cloud.callOpenAPI`. */
  async answerJson(method: string, parameters: Record<string, unknown>, invocation: Invocation | undefined, fault: FaultRule | undefined): Promise<OpenApiReply> {
    return this.call(method, { parameters, media: {}, caller: invocation?.caller }, invocation, fault)
  }

  private async call(method: string, call: Parameters<ApiMethod>[0], invocation: Invocation | undefined, fault: FaultRule | undefined): Promise<OpenApiReply> {
    const run = this.settings.methods[method]
    if (!run) return refuse(apiNotFound)
    if (invocation && !invocation.config.openapi.includes(method)) return refuse(noPermission)
    try {
      if (fault?.kind === 'openapi-error') throw new ApiFailure(fault.errcode ?? -1, fault.errmsg ?? 'system error')
      return await run(call)
    } catch (error) {
      if (error instanceof ApiFailure) return jsonReply({ errcode: error.errcode, errmsg: error.errmsg })
      throw error
    }
  }

  private answerSvrkit(apiName: string, data: Buffer): OpenApiReply {
    if (apiName === 'ApiVoipSign') return signVoip(data, this.settings.appId, this.settings.sessionKey)
    return refuse(apiNotFound)
  }
}

function refuse(errorCode: number): OpenApiReply {
  return { body: Buffer.alloc(0), contentType: 'application/json', errorCode }
}
