/** The real SDK, pointed at a local cloud from outside any function, as a script or a test would use it. */
import wxServerSdk from 'wx-server-sdk'

// The SDK signs with these, and would otherwise look for Tencent's machine metadata on the network.
process.env.TENCENTCLOUD_SECRETID ??= 'local-secret-id'
process.env.TENCENTCLOUD_SECRETKEY ??= 'local-secret-key'
process.env.TENCENTCLOUD = 'true'
process.env.SILENCE = 'true'

type Sdk = typeof wxServerSdk

export function sdkFor(cloud: { url: string; envId: string }): Sdk {
  const maker = wxServerSdk as unknown as { createNewInstance: (config: { env: string; serviceUrl: string }) => Sdk }
  return maker.createNewInstance({ env: cloud.envId, serviceUrl: `${cloud.url}/admin` })
}

export interface FileStatus {
  fileID: string
  status: number
  tempFileURL?: string
}

/** The storage calls in their promise form; the SDK's own types also allow callbacks, which return nothing. */
export interface StorageCalls {
  uploadFile: (options: { cloudPath: string; fileContent: Buffer | NodeJS.ReadableStream }) => Promise<{ fileID: string }>
  downloadFile: (options: { fileID: string }) => Promise<{ fileContent: Buffer }>
  getTempFileURL: (options: { fileList: (string | { fileID: string; maxAge: number })[] }) => Promise<{ fileList: FileStatus[] }>
  deleteFile: (options: { fileList: string[] }) => Promise<{ fileList: FileStatus[] }>
}

export function storageCalls(cloud: { url: string; envId: string }): StorageCalls {
  return sdkFor(cloud) as unknown as StorageCalls
}

/** `cloud.openapi` by name; the SDK types it as anything. */
export function callOpenApi(cloud: { url: string; envId: string }, area: string, method: string, data: unknown): Promise<unknown> {
  const { openapi } = sdkFor(cloud) as unknown as { openapi: Record<string, Record<string, (data: unknown) => Promise<unknown>>> }
  const run = openapi[area]?.[method]
  if (!run) throw new Error(`no openapi method ${area}.${method}`)
  return run(data)
}
