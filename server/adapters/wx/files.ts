import type { Files } from '../../ports/ports'
import type { Sdk } from './sdk'

const removedAtOnce = 50
/** STORAGE_FILE_NONEXIST */
const gone = -503003

export function createFiles(sdk: Sdk): Files {
  return {
    async upload(path, content) {
      return (await sdk.uploadFile({ cloudPath: path, fileContent: Buffer.from(content) })).fileID
    },
    async download(fileId) {
      return (await sdk.downloadFile({ fileID: fileId })).fileContent
    },
    async temporaryUrl(fileId) {
      const [file] = (await sdk.getTempFileURL({ fileList: [fileId] })).fileList
      return file?.status === 0 ? file.tempFileURL : null
    },
    async remove(fileIds) {
      // The platform takes 50 at a time.
      for (let at = 0; at < fileIds.length; at += removedAtOnce) {
        const { fileList } = await sdk.deleteFile({ fileList: fileIds.slice(at, at + removedAtOnce) })
        const kept = fileList.find(({ status }) => status !== 0 && status !== gone)
        if (kept) throw new Error(`storage kept ${kept.fileID}: ${kept.status} ${kept.errMsg}`)
      }
    },
  }
}
