import type { StateStorage } from 'zustand/middleware'
import { createJSONStorage } from 'zustand/middleware'
import type { Storage } from './storage'

/** Lets zustand's `persist` keep a store in one of ours. */
export function storedIn<State>(storage: Storage) {
  const adapter: StateStorage = {
    getItem: name => {
      const value = storage.read(name)
      return typeof value === 'string' ? value : null
    },
    setItem: (name, value) => storage.write(name, value),
    removeItem: name => storage.remove(name),
  }
  return createJSONStorage<State>(() => adapter)
}
