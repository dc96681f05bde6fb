import Taro from '@tarojs/taro'
import { isWeapp } from './environment'

/** unsupported: a kind of file that WeChat does not show · failed: it could not be fetched or shown. */
export type Opening = 'opened' | 'unsupported' | 'failed'

/** What wx.openDocument shows. */
const shownTypes = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'] as const
const pathOf = (url: string) => url.split(/[?#]/)[0] ?? ''
const typeOf = (path: string) => shownTypes.find(type => path.toLowerCase().endsWith(`.${type}`))

/** Whether an address leads to a picture, to be looked at rather than opened. */
export const isPicture = (url: string): boolean => /\.(jpe?g|png|webp|gif|bmp)$/i.test(pathOf(url))

/**
 * Opens a file (PDF, xlsx, a picture) from an address: WeChat shows it, a browser downloads it under `name`. In WeChat
 * the address has to be of a host among the mini-program's download domains (docs/deploy.md, step 5).
 */
export async function openDocument(url: string, name: string): Promise<Opening> {
  if (!isWeapp) {
    downloadInBrowser(url, name)
    return 'opened'
  }
  const fileType = typeOf(name) ?? typeOf(pathOf(url))
  if (!fileType && !isPicture(url)) return 'unsupported'
  try {
    if (!fileType) await Taro.previewImage({ urls: [url], current: url })
    else {
      const { tempFilePath, statusCode } = await Taro.downloadFile({ url })
      // An address that has run out answers with a page that says so, and that is not the file.
      if (statusCode !== 200) return 'failed'
      await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true })
    }
    return 'opened'
  } catch {
    return 'failed'
  }
}

/** Starts a browser's download of an address or a blob: URL. */
export function downloadInBrowser(url: string, name: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}

/** Hands over a PDF that came in a reply: WeChat shows it with its menu to send or keep, a browser downloads it. */
export async function openPdf(base64: string, name: string): Promise<void> {
  if (!isWeapp) {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
    downloadInBrowser(url, name)
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({ filePath, data: base64, encoding: 'base64', success: () => resolve(), fail: ({ errMsg }) => reject(new Error(errMsg)) })
  })
  await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true })
}

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands over a workbook made on this device: WeChat shows it with its menu to send or keep, a browser downloads it. */
export async function saveWorkbook(bytes: Uint8Array, name: string): Promise<void> {
  const exact = bytes.slice().buffer
  if (!isWeapp) {
    const url = URL.createObjectURL(new Blob([exact], { type: spreadsheetType }))
    downloadInBrowser(url, `${name}.xlsx`)
    // The download has begun when the click returns; the address is not needed after.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}.xlsx`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({ filePath, data: exact, success: () => resolve(), fail: ({ errMsg }) => reject(new Error(errMsg)) })
  })
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
}
