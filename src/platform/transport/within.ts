import { TransportError } from './transport-error'

/** Gives up waiting after `timeoutMs`; the work itself cannot be called back. */
export function within<T>(timeoutMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TransportError('TIMEOUT', `no answer in ${timeoutMs} ms`)), timeoutMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
