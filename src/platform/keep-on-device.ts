import type { StoreApi } from 'zustand'
import { deviceStorage } from './storage'

/** Restores one field of a store from the device, if what is there is valid, and keeps it there from now on. */
export function keepOnDevice<State extends object, Field extends keyof State & string>(
  store: Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe'>,
  field: Field,
  isValid: (value: unknown) => value is State[Field],
): void {
  const known = deviceStorage.read(field)
  if (isValid(known)) store.setState({ [field]: known } as unknown as Partial<State>)
  store.subscribe((state, before) => {
    if (state[field] !== before[field]) deviceStorage.write(field, state[field])
  })
}
