import { PlatformError } from '../platform-error'

/**
 * How invocations fail, with the texts a mini-program sees (seen in public bug reports of 2022–2024:
 * `errCode: -504003 | errMsg: Invoking task timed out after 3 seconds`,
 * `errCode: -501000 | errMsg: FunctionName parameter could not be found.`).
 */
export const functionMissing = () => new PlatformError('FUNCTION_NOT_FOUND', -501000, 'FunctionName parameter could not be found.')

export const timedOut = (seconds: number) =>
  new PlatformError('FUNCTIONS_TIME_LIMIT_EXCEEDED', -504003, `Invoking task timed out after ${seconds} seconds`)

export const outOfMemory = (megabytes: number) =>
  new PlatformError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', -504005, `Invoking task exceeded memory limit of ${megabytes} MB`)

export const executionFailed = (error: { name: string; message: string; stack: string }) =>
  new PlatformError('FUNCTIONS_EXECUTE_FAIL', -504002, error.stack === '' ? `${error.name}: ${error.message}` : error.stack)

export const instanceLost = () => new PlatformError('FUNCTIONS_EXECUTE_FAIL', -504002, 'Error: function instance exited before it answered')

export const eventTooLarge = () => new PlatformError('INVALID_PARAM', -501007, 'data exceed max size')

export const resultTooLarge = () => new PlatformError('FUNCTIONS_RESULT_SIZE_EXCEED_LIMIT', -604001, 'cloudfunction result size exceed limit (1MB)')
