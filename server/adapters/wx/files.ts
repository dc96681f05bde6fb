import type { Files } from '../../ports/ports'
import type { Sdk } from './sdk'

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
      if (fileIds.length > 0) await sdk.deleteFile({ fileList: [...fileIds] })
    },
  }
}
