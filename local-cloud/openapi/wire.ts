import protobuf from 'protobufjs'

/** The messages of wx-server-sdk's openapi wire; field numbers as in the SDK's own index.js. */
const root = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message SvrkitApiData { string api_name = 1; bytes req_data = 2; }
  message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; SvrkitApiData svrkit_data = 4; string appid = 6; }
  message HttpHeader { string key = 1; string value = 2; }
  message CommOpenApiResp { bytes resp_data = 1; string content_type = 2; int32 error_code = 3; uint32 http_code = 4;
    repeated HttpHeader headers = 5; int32 svrkit_error_code = 6; }
  message ApiVoipSignReq { string group_id = 2; uint32 timestamp = 3; string nonce = 4; }
  message ApiVoipSignResp { string signature = 1; }
`).root

const CommApiData = root.lookupType('CommApiData')
const CommOpenApiResp = root.lookupType('CommOpenApiResp')
const ApiVoipSignReq = root.lookupType('ApiVoipSignReq')
const ApiVoipSignResp = root.lookupType('ApiVoipSignResp')

/** A file sent along with an openapi call, e.g. an image to be checked. */
export interface MediaParameter {
  contentType: string
  fileName: string
  value: Buffer
}

export type OpenApiRequest =
  | { kind: 'openapi'; parameters: Record<string, unknown>; media: Record<string, MediaParameter> }
  | { kind: 'svrkit'; apiName: string; data: Buffer }

export interface OpenApiReply {
  body: Buffer
  contentType: string
  /** non-zero when the platform refused before the API was reached, e.g. −604101 */
  errorCode?: number
  svrkitErrorCode?: number
}

interface Decoded {
  apiType: number
  openapiData?: { pairs: { key: string; value: Uint8Array; contenttype: string; filename: string }[] }
  svrkitData?: { apiName: string; reqData: Uint8Array }
}

/** Reads `requestData`. Throws when it is not the SDK's protobuf. */
export function decodeRequest(bytes: Buffer): OpenApiRequest {
  const message = CommApiData.toObject(CommApiData.decode(bytes), { defaults: true, arrays: true }) as Decoded
  if (message.svrkitData && message.svrkitData.apiName !== '') {
    return { kind: 'svrkit', apiName: message.svrkitData.apiName, data: Buffer.from(message.svrkitData.reqData) }
  }
  const parameters: Record<string, unknown> = {}
  const media: Record<string, MediaParameter> = {}
  for (const pair of message.openapiData?.pairs ?? []) {
    const value = Buffer.from(pair.value)
    if (pair.contenttype === '') parameters[pair.key] = JSON.parse(value.toString('utf8')) as unknown
    else media[pair.key] = { contentType: pair.contenttype, fileName: pair.filename, value }
  }
  return { kind: 'openapi', parameters, media }
}

export function encodeReply(reply: OpenApiReply): Buffer {
  const { body, contentType, errorCode = 0, svrkitErrorCode = 0 } = reply
  const message = { respData: body, contentType, errorCode, httpCode: 200, headers: [], svrkitErrorCode }
  return Buffer.from(CommOpenApiResp.encode(CommOpenApiResp.create(message)).finish())
}

export function jsonReply(value: Record<string, unknown>): OpenApiReply {
  return { body: Buffer.from(JSON.stringify(value)), contentType: 'application/json; encoding=utf-8' }
}

export interface VoipSignRequest {
  groupId: string
  timestamp: number
  nonce: string
}

export function decodeVoipSignRequest(bytes: Buffer): VoipSignRequest {
  return ApiVoipSignReq.toObject(ApiVoipSignReq.decode(bytes), { defaults: true }) as VoipSignRequest
}

export function encodeVoipSignResponse(signature: string): Buffer {
  return Buffer.from(ApiVoipSignResp.encode(ApiVoipSignResp.create({ signature })).finish())
}
