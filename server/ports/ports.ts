import type { TemplateKey } from '~/domain/alerts/message-kinds'
import type { SheetRow } from '~/domain/sheets/sheet-row'
import type { Documents } from './documents'
import type { Words } from './words'
import type { PageDocuments } from './page-documents'
import type { FieldCipher } from './field-cipher'

export interface Files {
  /** @returns the file id @throws when storage refuses */
  upload(path: string, content: Uint8Array): Promise<string>
  download(fileId: string): Promise<Uint8Array>
  /** address that works for about an hour; null when the file is gone */
  temporaryUrl(fileId: string): Promise<string | null>
  /** one that is gone already is as good @throws when storage refuses */
  remove(fileIds: readonly string[]): Promise<void>
}

/** What the platform answered to one subscribe message. */
export type SendOutcome =
  | { kind: 'sent' }
  /** the person allows no more: ledger to zero, no retry */
  | { kind: 'refused' }
  /** the recipient or the template is dead: no retry */
  | { kind: 'gone' }
  /** our message is malformed: no retry, an operator must look */
  | { kind: 'malformed'; detail: string }
  /** try again later; `isUnknown` when it may have been delivered already */
  | { kind: 'later'; afterSeconds: number; isUnknown: boolean; detail: string }

export interface Messenger {
  /** null when the environment has no such template configured */
  templateId(key: TemplateKey): string | null
  send(message: { openid: string; template: TemplateKey; data: Record<string, string>; page: string }): Promise<SendOutcome>
}

export interface ContentSafety {
  /** true when the platform finds nothing against the text; ≤ 2,500 characters */
  isTextAcceptable(text: string, openid: string): Promise<boolean>
}

export interface MiniProgramCodes {
  /** PNG of a code that opens `page` with `scene` (≤ 32 characters); null when the platform won't make one now */
  create(page: string, scene: string): Promise<Uint8Array | null>
}

export interface VideoRooms {
  /** what a WeChat client needs to join a VoIP room; null where the account's category has none */
  voip(groupId: string, openid: string): Promise<{ signature: string; nonceStr: string; timeStamp: number; groupId: string } | null>
  iceServers(): { urls: string[]; username?: string; credential?: string }[]
}

export interface Sheets {
  /** rows of every sheet, cells as text; null when the bytes are no spreadsheet (.xlsx, .xls, CSV) */
  read(content: Uint8Array): SheetRow[][] | null
}

export interface Clock {
  /** the current instant */
  now(): Date
}

export interface Ids {
  /** 20 random characters of [A-Za-z0-9] */
  random(): string
  /** 256 random bits, base64url: what lets its holder in */
  secret(): string
}

export interface Ports {
  documents: Documents
  files: Files
  messenger: Messenger
  contentSafety: ContentSafety
  codes: MiniProgramCodes
  rooms: VideoRooms
  /** in the function `documents` only: the others don't carry the parser */
  sheets: Sheets
  /** in the function `documents` only: the others carry neither fonts nor what draws with them */
  pages: PageDocuments
  /** in the function `employer` only: the dictionary is 4 MB */
  words: Words
  cipher: FieldCipher
  /** whether this environment lets desks in over HTTP access */
  hasDesks: boolean
  clock: Clock
  ids: Ids
  log: (entry: Record<string, unknown>) => void
}
