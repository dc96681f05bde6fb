import type { Clock } from '../clock'
import type { Signer } from '../security/signer'
import { assertCloudPath } from './cloud-path'
import { fileIdOf, pathOfFileId } from './file-id'
import { FileStore, type StoredFile } from './file-store'
import { TemporaryUrls } from './temporary-url'

export interface StorageSettings {
  folder: string
  envId: string
  clock: Clock
  signer: Signer
  /** address of this cloud, known once it listens */
  origin: () => string
}

/** Seconds an upload permit lives. */
const permitAge = 15 * 60

/** Cloud storage: the `storage.*` actions of the wire and what the front door and tests need of it. */
export class StorageService {
  readonly files: FileStore
  readonly urls: TemporaryUrls

  constructor(private readonly settings: StorageSettings) {
    this.files = new FileStore(settings.folder, settings.clock.now)
    this.urls = new TemporaryUrls(settings.signer, settings.clock, settings.origin)
  }

  /** Stores a file and returns its fileID. */
  async upload(path: string, content: Buffer, openid = ''): Promise<string> {
    assertCloudPath(path)
    await this.files.put(path, content, openid)
    return fileIdOf(this.settings.envId, path)
  }

  /** Contents of a file, or undefined when it does not exist. */
  async download(fileId: string): Promise<Buffer | undefined> {
    const path = pathOfFileId(this.settings.envId, fileId)
    return path === undefined ? undefined : this.files.get(path)
  }

  find(fileId: string): StoredFile | undefined {
    const path = pathOfFileId(this.settings.envId, fileId)
    return path === undefined ? undefined : this.files.describe(path)
  }

  fileId(path: string): string {
    return fileIdOf(this.settings.envId, path)
  }

  /** `storage.getUploadMetadata`: where and with which permit the SDK shall PUT a file. */
  uploadPermit(path: unknown): Record<string, string> {
    assertCloudPath(path)
    const expires = Math.ceil(this.settings.clock.now() / 1000) + permitAge
    const fileId = fileIdOf(this.settings.envId, path)
    return {
      url: `${this.settings.origin()}/cos/${path.split('/').map(encodeURIComponent).join('/')}`,
      token: String(expires),
      authorization: this.settings.signer.sign('upload', path, expires),
      fileId,
      // Sent back in a header, so it must not hold other letters than ASCII.
      cosFileId: Buffer.from(fileId).toString('base64url'),
    }
  }

  isPermitted(path: string, authorization: string, token: string): boolean {
    const expires = Number(token)
    return this.settings.clock.now() / 1000 <= expires && this.settings.signer.verify(authorization, 'upload', path, expires)
  }

  /** `storage.batchGetDownloadUrl` */
  temporaryUrls(list: unknown): Record<string, unknown>[] {
    return entries(list).map(({ fileid, max_age }) => {
      const fileID = String(fileid)
      const path = pathOfFileId(this.settings.envId, fileID)
      if (path === undefined || !this.files.describe(path)) return { fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '', download_url: '' }
      const { url, maxAge } = this.urls.create(path, typeof max_age === 'number' ? max_age : undefined)
      return { fileID, code: 'SUCCESS', tempFileURL: url, download_url: url, maxAge }
    })
  }

  /** `storage.batchDeleteFile` */
  async deleteFiles(list: unknown): Promise<Record<string, unknown>[]> {
    const ids = Array.isArray(list) ? list.map(String) : []
    return Promise.all(
      ids.map(async (fileID) => {
        const path = pathOfFileId(this.settings.envId, fileID)
        const isDeleted = path !== undefined && (await this.files.delete(path))
        return { fileID, code: isDeleted ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
      }),
    )
  }

  /** `storage.batchCopyFile` */
  async copyFiles(list: unknown): Promise<Record<string, unknown>[]> {
    const copies = entries(list)
    return Promise.all(
      copies.map(async (copy) => {
        const from = String(copy.src_path)
        const to = String(copy.dst_path)
        assertCloudPath(to)
        const content = await this.files.get(from)
        const fileID = fileIdOf(this.settings.envId, to)
        if (!content) return { fileID, code: 'STORAGE_FILE_NONEXIST' }
        if (copy.overwrite === false && this.files.describe(to)) return { fileID, code: 'STORAGE_REQUEST_FAIL' }
        await this.files.put(to, content, this.files.describe(from)?.openid)
        if (copy.remove_original === true) await this.files.delete(from)
        return { fileID, code: 'SUCCESS' }
      }),
    )
  }
}

function entries(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? (list as Record<string, unknown>[]) : []
}
