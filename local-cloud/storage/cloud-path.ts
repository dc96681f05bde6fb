import { invalidParameter } from '../platform-error'

const longestPath = 850

/**
 * Checks the name of a file to be stored. The platform refuses a leading slash, empty segments, `..`, control characters
 * and more than 850 bytes (object storage key limit).
 * @throws PlatformError INVALID_PARAM
 */
export function assertCloudPath(path: unknown): asserts path is string {
  if (typeof path !== 'string' || path === '') throw invalidParameter('cloudPath must be a non-empty string')
  if (path.startsWith('/')) throw invalidParameter('cloudPath must not start with "/"')
  if (Buffer.byteLength(path) > longestPath) throw invalidParameter(`cloudPath must not exceed ${longestPath} bytes`)
  const hasControl = [...path].some((character) => character < ' ' || character === '\u007f')
  const isBroken = path.split('/').some((segment) => segment === '' || segment === '..' || segment === '.')
  if (hasControl || isBroken) throw invalidParameter(`invalid cloudPath: ${path}`)
}
