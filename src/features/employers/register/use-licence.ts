import { useState } from 'react'
import { type ChosenFile, chooseFile, uploadFile } from '~/src/platform/files'

const extensions = ['jpg', 'jpeg', 'png', 'pdf']
const mostBytes = 10 * 1024 * 1024

export interface Licence {
  state: 'none' | 'uploading' | 'uploaded' | 'failed' | 'too-large'
  name: string
  fileId: string | undefined
  /** how much of it has arrived, 0..1, where that is told */
  share?: number
}

/** Choosing and putting up the business licence. @param accountId whose folder it goes to */
export function useLicence(accountId: string, kept: { name: string; fileId: string } | undefined) {
  const [licence, setLicence] = useState<Licence>(kept ? { state: 'uploaded', ...kept } : { state: 'none', name: '', fileId: undefined })
  const [chosen, setChosen] = useState<ChosenFile>()
  const upload = async (file: ChosenFile) => {
    setLicence({ state: 'uploading', name: file.name, fileId: undefined })
    try {
      const fileId = await uploadFile('licence', accountId, file, (share) => setLicence((now) => (now.state === 'uploading' ? { ...now, share } : now)))
      setLicence({ state: 'uploaded', name: file.name, fileId })
      return { name: file.name, fileId }
    } catch {
      setLicence({ state: 'failed', name: file.name, fileId: undefined })
      return undefined
    }
  }
  const choose = async () => {
    const file = await chooseFile(extensions)
    if (!file) return undefined
    if (file.size > mostBytes) {
      setLicence({ state: 'too-large', name: file.name, fileId: undefined })
      return undefined
    }
    setChosen(file)
    return upload(file)
  }
  return { licence, choose, retry: async () => (chosen ? upload(chosen) : choose()) }
}
