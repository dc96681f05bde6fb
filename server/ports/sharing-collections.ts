import type { ShareChannel, ShareStage } from '~/domain/sharing/share-channels'

export interface Share {
  /** the token */
  _id: string
  sharerId: string
  sharerName: string
  sharerSchoolName: string
  jobId: string
  jobTitle: string
  employerName: string
  channel: ShareChannel
  codeFileId: string | null
  createdAt: string
  /** when its sharer took it back; the names above are '' since, and nothing counts any more */
  endedAt?: string
  reach: number
  open: number
  apply: number
}

export interface ShareVisit {
  /** `token|stage|visitor` */
  _id: string
  token: string
  stage: ShareStage
  /** the device's own random key; for `apply` the student id */
  visitor: string
  at: string
}

export interface SharingCollections {
  shares: Share
  'share-visits': ShareVisit
}
