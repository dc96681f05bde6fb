/** A stored file that goes unless something still refers to it. Its row is written and taken back with what refers to it. */
export interface SpentFile {
  /** digest of the file's id */
  _id: string
  fileId: string
  /** not before */
  removeAt: string
}

export interface FileCollections {
  'spent-files': SpentFile
}
