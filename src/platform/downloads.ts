import Taro from '@tarojs/taro'
import { isWeapp } from './environment'

/** Opens a document (PDF, xlsx) from an address: WeChat shows it, a browser downloads it under `name`. */
export async function openDocument(url: string, name: string): Promise<void> {
  if (!isWeapp) {
    downloadInBrowser(url, name)
    return
  }
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
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
