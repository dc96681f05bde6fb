import * as wxServerSdk from 'wx-server-sdk'

/** The part of wx-server-sdk we use, typed: the package's own declarations leave most of it untyped or out. */
export interface SdkQuery {
  where(condition: Record<string, unknown>): SdkQuery
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(count: number): SdkQuery
  skip(count: number): SdkQuery
  field(projection: Record<string, boolean>): SdkQuery
  get(): Promise<{ data: Record<string, unknown>[] }>
  count(): Promise<{ total: number }>
  update(options: { data: Record<string, unknown> }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}
export interface SdkDocument {
  get(): Promise<{ data: Record<string, unknown> | null }>
  set(options: { data: Record<string, unknown> }): Promise<unknown>
  update(options: { data: Record<string, unknown> }): Promise<unknown>
  remove(): Promise<unknown>
}
export interface SdkCollection extends SdkQuery {
  doc(id: string): SdkDocument
  add(options: { data: Record<string, unknown> }): Promise<unknown>
  aggregate(): SdkAggregate
}
export interface SdkAggregate {
  match(condition: Record<string, unknown>): SdkAggregate
  group(spec: Record<string, unknown>): SdkAggregate
  limit(count: number): SdkAggregate
  end(): Promise<{ list: Record<string, unknown>[] }>
}
export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}
export interface SdkCommand {
  eq(value: unknown): SdkCommand
  neq(value: unknown): SdkCommand
  gt(value: unknown): SdkCommand
  gte(value: unknown): SdkCommand
  lt(value: unknown): SdkCommand
  lte(value: unknown): SdkCommand
  in(values: readonly unknown[]): SdkCommand
  nin(values: readonly unknown[]): SdkCommand
  and(...conditions: unknown[]): SdkCommand
  or(conditions: readonly unknown[]): Record<string, unknown>
  set(value: unknown): unknown
  inc(value: number): unknown
  aggregate: { sum(value: unknown): unknown }
}
export interface SdkDatabase {
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
  command: SdkCommand
  RegExp(options: { regexp: string; options?: string }): unknown
}
export interface Sdk {
  init(options: Record<string, unknown>): void
  DYNAMIC_CURRENT_ENV: unknown
  database(options?: { throwOnNotFound?: boolean }): SdkDatabase
  getWXContext(): { OPENID?: string; SOURCE?: string }
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(options: { fileList: string[] }): Promise<{ fileList: { status: number; tempFileURL: string }[] }>
  deleteFile(options: { fileList: string[] }): Promise<{ fileList: { fileID: string; status: number; errMsg: string }[] }>
  getVoIPSign(options: { groupId: string; timestamp: number; nonce: string }): Promise<{ signature: string }>
  openapi: {
    subscribeMessage: { send(request: Record<string, unknown>): Promise<unknown> }
    wxacode: { getUnlimited(request: Record<string, unknown>): Promise<{ buffer: Buffer; contentType: string }> }
    security: { msgSecCheck(request: Record<string, unknown>): Promise<{ result?: { suggest?: string } }> }
  }
}

export const sdk = wxServerSdk as unknown as Sdk

/**
 * The environment the function runs in, wherever that is: the platform (or a local cloud) tells the SDK through the
 * function's own environment which address to call.
 */
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
