/** The students who may be found, as talent search reads them: which buckets there are, and how far the changes are folded in. */
export interface TalentManifest {
  /** 'talents' */
  _id: string
  version: string
  /** cards changed after this instant speak for themselves */
  upTo: string
  buckets: TalentBucket[]
  schools: { id: string; name: string }[]
}

export interface TalentBucket {
  /** domain/talents/talent-bucket.ts */
  key: string
  /** of its parts */
  version: string
  count: number
  parts: number
}

/** A part of a bucket: at most a few hundred rows. */
export interface TalentPart {
  /** `bucket|version|number` */
  _id: string
  builtAt: string
  /** JSON of TalentRow[] */
  rows: string
}

/** Whom one person saw on one page of talents, or of those who applied for a posting, and had not seen there before on that day. */
export interface TalentLooks {
  /** `account|date|list|instant|first student`; the list is `talents` or the posting's id */
  _id: string
  what: 'talent-list' | 'applicant-list'
  studentIds: string[]
  viewerId: string
  viewerName: string
  viewerRole: string
  at: string
}

/** A student an employer keeps in mind. */
export interface ShortlistEntry {
  /** `employer|job or general|student` */
  _id: string
  employerId: string
  jobId: string | null
  jobTitle: string | null
  studentId: string
  note: string
  addedBy: string
  addedByName: string
  addedAt: string
}

export interface TalentCollections {
  'talent-manifests': TalentManifest
  'talent-parts': TalentPart
  'talent-looks': TalentLooks
  'shortlist-entries': ShortlistEntry
}
