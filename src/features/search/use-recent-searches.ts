import { useState } from 'react'
import { useSession } from '~/src/platform/session'
import { deviceStorage } from '~/src/platform/storage'

const kept = 6

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** What this person searched for on this device, newest first. It stays on the device. */
export function useRecentSearches() {
  const key = `searches.${useSession()?.accountId ?? ''}`
  const read = () => {
    const stored = deviceStorage.read(key)
    return isTexts(stored) ? stored : []
  }
  const [texts, setTexts] = useState(read)
  const write = (next: string[]) => {
    setTexts(next)
    deviceStorage.write(key, next)
  }
  return {
    texts,
    remember: (text: string) => {
      const words = text.trim()
      if (words !== '') write([words, ...read().filter((one) => one !== words)].slice(0, kept))
    },
    forget: () => write([]),
  }
}
