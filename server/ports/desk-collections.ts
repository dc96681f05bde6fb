/** A mini-program code made ahead, that no desk has shown yet. */
export interface DeskCode {
  /** hash of the scene */
  _id: string
  scene: string
  /** data URL of the picture */
  image: string
  madeAt: string
}

/** A desk that asks to be let in. Neither the scene nor the secret can be read from it. */
export interface DeskSignIn {
  /** hash of the scene the code carries */
  _id: string
  /** hash of what only the asking browser knows */
  secretHash: string
  check: string
  askedAt: string
  expiresAt: string
  state: 'waiting' | 'confirmed' | 'refused' | 'taken'
  /** who confirmed; '' until then */
  openid: string
}

/** A browser that acts as a person until `expiresAt`; removed when it signs out. */
export interface DeskSession {
  /** hash of its token */
  _id: string
  openid: string
  startedAt: string
  expiresAt: string
}

export interface UploadPart {
  /** `accountId|uploadId|index` */
  _id: string
  /** base64 */
  content: string
  at: string
}

export interface DeskCollections {
  'desk-codes': DeskCode
  'desk-sign-ins': DeskSignIn
  'desk-sessions': DeskSession
  'upload-parts': UploadPart
}
