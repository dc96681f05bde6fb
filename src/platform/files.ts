import Taro from '@tarojs/taro'
import { type UploadPurpose, uploadPath } from '~/contract/uploads'
import { isDesk, isWeapp } from './environment'
import { putBytesToCloud } from './front-door'
import { randomId } from './request-id'
import { type OnProgress, uploadInParts } from './upload-in-parts'

/** A file the person chose: where it is on the device differs, the rest does not. */
export interface ChosenFile {
  name: string
  /** bytes */
  size: number
  readonly source: { kind: 'path'; path: string } | { kind: 'blob'; blob: Blob }
}

function chooseInBrowser(extensions: readonly string[]): Promise<ChosenFile | undefined> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map(extension => `.${extension}`).join(',')
    input.style.display = 'none'
    const settle = (file: File | undefined) => {
      input.remove()
      resolve(file && { name: file.name, size: file.size, source: { kind: 'blob', blob: file } })
    }
    input.addEventListener('change', () => settle(input.files?.[0]))
    input.addEventListener('cancel', () => settle(undefined))
    document.body.append(input)
    input.click()
  })
}

async function chooseInWeChat(extensions: readonly string[]): Promise<ChosenFile | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...extensions] })
    const file = tempFiles[0]
    return file && { name: file.name, size: file.size, source: { kind: 'path', path: file.path } }
  } catch {
    return undefined
  }
}

/** Lets the person pick one file of these extensions (without dots); undefined when they think better of it. */
export function chooseFile(extensions: readonly string[]): Promise<ChosenFile | undefined> {
  return isWeapp ? chooseInWeChat(extensions) : chooseInBrowser(extensions)
}

/** A file that was dropped onto a page in a browser. */
export const fileFrom = (file: File): ChosenFile => ({ name: file.name, size: file.size, source: { kind: 'blob', blob: file } })

/** A data URL without its head. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'))
    reader.readAsDataURL(blob)
  })
}

/** Letters and digits after the last dot, or nothing. */
const extensionOf = (name: string) => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''

/**
 * Puts a file into the account's own folder of cloud storage and answers its file id. The name is random: what people
 * call their files is nobody's business. `onProgress` is told where it goes in parts. Throws when it did not arrive.
 */
export async function uploadFile(purpose: UploadPurpose, accountId: string, { name, source }: ChosenFile, onProgress?: OnProgress): Promise<string> {
  const cloudPath = uploadPath(purpose, accountId, `${randomId(16)}${extensionOf(name)}`)
  if (source.kind === 'path') {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: source.path })
    return fileID
  }
  if (isDesk) return uploadInParts(purpose, await base64Of(source.blob), extensionOf(name), onProgress)
  const { fileID } = (await putBytesToCloud(`storage?path=${encodeURIComponent(cloudPath)}`, source.blob)) as { fileID: string }
  return fileID
}
