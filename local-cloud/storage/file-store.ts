import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentTypeOf } from './content-type'

export interface StoredFile {
  /** path inside the storage, as given at upload */
  path: string
  /** bytes */
  size: number
  contentType: string
  /** who uploaded it from a client; empty when a function did */
  openid: string
  /** milliseconds since the epoch */
  createdAt: number
}

/** Files on disk, addressed by path. Contents are written beside their target and renamed, so a crash leaves no half file. */
export class FileStore {
  private readonly files = new Map<string, StoredFile>()
  private sequence = 0

  constructor(
    private readonly folder: string,
    private readonly now: () => number,
  ) {
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.json')) continue
      const file = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as StoredFile
      this.files.set(file.path, file)
    }
  }

  async put(filePath: string, content: Buffer, openid = ''): Promise<StoredFile> {
    const file: StoredFile = { path: filePath, size: content.length, contentType: contentTypeOf(filePath), openid, createdAt: this.now() }
    await this.write(this.contentFile(filePath), content)
    await this.write(this.descriptionFile(filePath), Buffer.from(JSON.stringify(file)))
    this.files.set(filePath, file)
    return file
  }

  describe(filePath: string): StoredFile | undefined {
    return this.files.get(filePath)
  }

  /** The contents, or undefined when there is no such file. */
  async get(filePath: string): Promise<Buffer | undefined> {
    return this.files.has(filePath) ? readFile(this.contentFile(filePath)) : undefined
  }

  /** Removes a file. Returns false when there was none. */
  async delete(filePath: string): Promise<boolean> {
    if (!this.files.delete(filePath)) return false
    await rm(this.descriptionFile(filePath), { force: true })
    await rm(this.contentFile(filePath), { force: true })
    return true
  }

  list(): StoredFile[] {
    return [...this.files.values()]
  }

  private async write(target: string, content: Buffer): Promise<void> {
    const temporary = `${target}.${process.pid}-${this.sequence++}.part`
    await writeFile(temporary, content)
    await rename(temporary, target)
  }

  private contentFile(filePath: string): string {
    return path.join(this.folder, createHash('sha256').update(filePath).digest('hex'))
  }

  private descriptionFile(filePath: string): string {
    return `${this.contentFile(filePath)}.json`
  }
}
