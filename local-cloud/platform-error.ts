/**
 * A failure as the platform tells it. On the server wire it is `{ code, message }`; a client reads `errCode` and `errMsg`.
 * The numbers are those of wx-server-sdk's own table and, for functions, of the mini-program client.
 */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    readonly errCode: number,
    message: string,
  ) {
    super(message)
    this.name = 'PlatformError'
  }

  /** How `wx.cloud.<api>` rejects in a mini-program. */
  toClientFailure(api: string): { errCode: number; errMsg: string } {
    return { errCode: this.errCode, errMsg: `cloud.${api}:fail Error: errCode: ${this.errCode} ${describe(this.errCode)} | errMsg: ${this.message}` }
  }
}

const names: Record<number, string> = {
  [-504002]: 'functions execute fail',
  [-501001]: 'resource system error',
  [-501002]: 'resource server timeout',
  [-501003]: 'exceed request limit',
  [-501004]: 'exceed concurrent request limit',
  [-501007]: 'invalid parameters',
  [-502003]: 'database permission denied',
  [-503002]: 'storage permission denied',
  [-503003]: 'storage file not exists',
  [-601003]: 'system network error',
  [-604001]: 'cloudfunction result size exceed limit (1MB)',
}

/** The platform's short name of an error code; several codes have none. */
function describe(errCode: number): string {
  return names[errCode] ?? ''
}

export const systemError = (message: string) => new PlatformError('SYS_ERR', -501001, message)
export const serverTimeout = (message: string) => new PlatformError('SERVER_TIMEOUT', -501002, message)
export const requestLimit = (message: string) => new PlatformError('EXCEED_REQUEST_LIMIT', -501003, message)
export const networkError = () => new PlatformError('SYS_ERR', -601003, 'request:fail socket hang up')
export const invalidParameter = (message: string) => new PlatformError('INVALID_PARAM', -501007, message)
export const databasePermissionDenied = (message: string) => new PlatformError('DATABASE_PERMISSION_DENIED', -502003, message)
export const storagePermissionDenied = (message: string) => new PlatformError('STORAGE_EXCEED_AUTHORITY', -503002, message)
export const fileMissing = (message: string) => new PlatformError('STORAGE_FILE_NONEXIST', -503003, message)
